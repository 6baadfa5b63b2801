// Imported first by every command: it must run, and say so plainly, on any Node that knows modules.
import { readFileSync } from 'node:fs'

const file = new URL('../../package.json', import.meta.url)
const wanted = JSON.parse(readFileSync(file, 'utf8')).engines.node.replace(/[^\d.]/g, '')
const [least, present] = [wanted, process.versions.node].map((text) => text.split('.').map(Number))

if (isOlder(present, least)) {
  console.error(
    `需要 Node ${wanted} 或更新的版本，当前是 ${process.versions.node} · ` +
      `Node ${wanted} or newer is needed, this is ${process.versions.node}`,
  )
  process.exit(1)
}

function isOlder([major, minor, patch], [leastMajor, leastMinor, leastPatch]) {
  if (major !== leastMajor) return major < leastMajor
  if (minor !== leastMinor) return minor < leastMinor
  return patch < leastPatch
}
