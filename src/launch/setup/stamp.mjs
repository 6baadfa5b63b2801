// @ts-check
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../paths.mjs'

/**
 * A fingerprint of files and folders of the checkout, by name and content.
 * @param {string[]} names relative to the checkout; missing ones are passed over
 * @param {(relative: string) => boolean} [isWanted]
 * @returns {string} sha256
 */
export function fingerprint(names, isWanted = () => true) {
  const hash = createHash('sha256').update(process.versions.modules)
  for (const name of names.flatMap(filesOf).filter(isWanted)) {
    hash.update(`\0${name}\0`).update(readFileSync(path.join(ROOT, name)))
  }
  return hash.digest('hex')
}

/** @param {string} file absolute @returns {string} empty when there is none */
export function readStamp(file) {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return ''
  }
}

/** @param {string} name @returns {string[]} */
function filesOf(name) {
  const stat = statSync(path.join(ROOT, name), { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [name]
  return readdirSync(path.join(ROOT, name))
    .sort()
    .flatMap((entry) => filesOf(`${name}/${entry}`))
}
