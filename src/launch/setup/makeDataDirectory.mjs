// @ts-check
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes the data directory, private to us; root leaves the way through open, since its PostgreSQL
 * runs as another user. An existing one keeps the mode it has.
 * @param {string} dataDir
 */
export function makeDataDirectory(dataDir) {
  if (existsSync(dataDir)) return
  mkdirSync(path.dirname(dataDir), { recursive: true })
  mkdirSync(dataDir, { mode: 0o700 })
  if (process.getuid?.() === 0) chmodSync(dataDir, 0o711)
}
