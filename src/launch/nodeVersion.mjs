// Imported first by every command: it must run, and say so plainly, on any Node that knows modules.
import { readFileSync } from 'node:fs'

const file = new URL('../../package.json', import.meta.url)
const ranges = JSON.parse(readFileSync(file, 'utf8'))
  .engines.node.split(' || ')
  .map((range) => ({ least: range.replace(/[^\d.]/g, ''), isOneLine: range.startsWith('^') }))
const present = process.versions.node

if (!ranges.some(isMet)) {
  const zh = ranges.map(
    ({ least, isOneLine }) => `${least} ${isOneLine ? '起的同一大版本' : '以上'}`,
  )
  const en = ranges.map(
    ({ least, isOneLine }) => `${least} or newer${isOneLine ? ' of its line' : ''}`,
  )
  console.error(
    `需要 Node ${zh.join('，或 ')}，当前是 ${present} · ` +
      `Node ${en.join(', or ')} is needed, this is ${present}`,
  )
  process.exit(1)
}

/** `^20.19.0` is met by the 20 from there on, `>=22.12.0` by every one from there on. */
function isMet({ least, isOneLine }) {
  const [wanted, own] = [least, present].map((text) => text.split('.').map(Number))
  if (isOneLine && own[0] !== wanted[0]) return false
  const place = wanted.findIndex((number, index) => number !== own[index])
  return place === -1 || own[place] > wanted[place]
}
