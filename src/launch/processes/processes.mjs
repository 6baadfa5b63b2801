// @ts-check
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'

/** @typedef {{ pid: number, identity: string }} KnownProcess a process id with proof against its reuse */

/**
 * Tells one life of a process id from the next.
 * @param {number} pid
 * @returns {string | undefined} undefined when nobody runs under that id (a zombie does not run)
 */
export function identityOf(pid) {
  const { state, started } = lookUp(pid)
  return state === 'gone' || state === 'zombie' ? undefined : started
}

/** @param {number} pid @returns {'running' | 'zombie' | 'gone'} */
export function stateOf(pid) {
  return lookUp(pid).state
}

/** @param {KnownProcess | undefined} known @returns {boolean} whether the very same process still runs */
export function stillRuns(known) {
  return known !== undefined && identityOf(known.pid) === known.identity
}

/** @param {number} pid @returns {KnownProcess} */
export function remember(pid) {
  return { pid, identity: identityOf(pid) ?? 'gone' }
}

/**
 * A process' arguments; empty when it is gone or hidden from us.
 * @param {number} pid
 * @returns {string[]}
 */
export function argumentsOf(pid) {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).split(' ')
  } catch {
    return []
  }
}

/**
 * Every process that inherited `name=value` in its environment, found by what it carries and not by
 * its parent: a grandchild whose parents were killed is found as well. Linux only; elsewhere empty.
 * @param {string} name
 * @param {string} value
 * @returns {number[]} process ids, never our own
 */
export function processesMarked(name, value) {
  if (process.platform !== 'linux') return []
  const mark = `${name}=${value}`
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid)
    .filter((entry) => readOrEmpty(`/proc/${entry}/environ`).split('\0').includes(mark))
    .map(Number)
}

/** Sends a signal to a process (or, with a negative id, to a group); false when nobody is there.
 * @param {number} pid
 * @param {NodeJS.Signals | 0} signal
 */
export function signal(pid, signal) {
  try {
    return process.kill(pid, signal)
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/** @param {number} milliseconds @returns {Promise<void>} */
export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/**
 * Waits until `isDone` holds.
 * @param {() => boolean} isDone
 * @param {number} milliseconds at most
 * @returns {Promise<boolean>} false when the time ran out
 */
export async function waitUntil(isDone, milliseconds) {
  const until = performance.now() + milliseconds
  while (!isDone()) {
    if (performance.now() > until) return false
    await pause(50)
  }
  return true
}

/**
 * @param {number} pid
 * @returns {{ state: 'running' | 'zombie' | 'gone', started?: string }}
 */
function lookUp(pid) {
  if (process.platform !== 'linux') return lookUpByPs(pid)
  const stat = readOrEmpty(`/proc/${pid}/stat`)
  if (!stat) return { state: 'gone' }
  // The command name stands in brackets and may hold anything; state and start time come after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (fields[0] === 'Z' || fields[0] === 'X') return { state: 'zombie' }
  const boot = readOrEmpty('/proc/sys/kernel/random/boot_id').trim()
  return { state: 'running', started: `${boot}:${fields[19]}` }
}

/**
 * @param {number} pid
 * @returns {{ state: 'running' | 'zombie' | 'gone', started?: string }}
 */
function lookUpByPs(pid) {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
    })
    const [state, ...started] = line.trim().split(/\s+/)
    return state?.startsWith('Z')
      ? { state: 'zombie' }
      : { state: 'running', started: started.join(' ') }
  } catch {
    return { state: 'gone' }
  }
}

/** @param {string} file */
function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
