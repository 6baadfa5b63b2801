// @ts-check
import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * A secret of this installation: made once, kept in DATA_DIR/secrets with mode 0600, the same ever after.
 * @param {string} dataDir
 * @param {string} name file name, such as `payload-secret`
 * @returns {string} 64 hexadecimal digits
 */
export function secret(dataDir, name) {
  const folder = path.join(dataDir, 'secrets')
  const file = path.join(folder, name)
  const kept = read(file)
  if (kept) return kept
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  // Written aside and then linked, so that two commands starting together agree on one value.
  const own = `${file}.${process.pid}.new`
  writeFileSync(own, randomBytes(32).toString('hex'), { mode: 0o600 })
  try {
    linkSync(own, file)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
  } finally {
    rmSync(own, { force: true })
  }
  return readFileSync(file, 'utf8').trim()
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return ''
  }
}
