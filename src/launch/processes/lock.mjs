// @ts-check
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { pause, remember, stillRuns } from './processes.mjs'

/**
 * Runs `work` while no other launcher holds the same lock file. A lock whose holder died is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  const own = `${file}.${process.pid}`
  writeFileSync(own, JSON.stringify(remember(process.pid)))
  try {
    while (!take(own, file)) {
      if (!stillRuns(holderOf(file))) rmSync(file, { force: true })
      else await pause(100)
    }
    return await work()
  } finally {
    if (holderOf(file)?.pid === process.pid) rmSync(file, { force: true })
    rmSync(own, { force: true })
  }
}

/** A link is made whole or not at all, so a lock file is never seen half written.
 * @param {string} own
 * @param {string} file
 */
function take(own, file) {
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
}

/** @param {string} file @returns {import('./processes.mjs').KnownProcess | undefined} */
function holderOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
