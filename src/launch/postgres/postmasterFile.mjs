// @ts-check
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { argumentsOf, pause, stateOf } from '../processes/processes.mjs'

/** @typedef {{ pid: number, port: number, ready: boolean, stopping: boolean }} Postmaster */

/**
 * Reads what PostgreSQL itself writes down about the server of a cluster.
 * @param {string} cluster
 * @returns {Postmaster | undefined} undefined when there is no such file
 */
export function readPostmaster(cluster) {
  try {
    const lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    const status = lines[7]?.trim()
    return {
      pid: Number(lines[0]),
      port: Number(lines[3]),
      ready: status === 'ready' || status === 'standby',
      stopping: status === 'stopping',
    }
  } catch {
    return undefined
  }
}

/**
 * Settles what a previous run left behind: a server that lives is returned; a dead one's file is
 * removed where PostgreSQL would take it for alive (the process id went to another program, or its
 * zombie is never reaped, as in containers without an init).
 * @param {string} cluster
 * @param {number} milliseconds how long a zombie or a stopping server may take to vanish
 * @returns {Promise<Postmaster | undefined>} the living server, perhaps not ready yet
 */
export async function livingPostmaster(cluster, milliseconds) {
  const until = performance.now() + milliseconds
  for (;;) {
    const found = readPostmaster(cluster)
    if (!found?.pid) return undefined
    const state = stateOf(found.pid)
    if (state === 'gone') return undefined
    const ours = argumentsOf(found.pid).includes(cluster)
    if (state === 'running' && ours && !found.stopping) return found
    if ((state === 'running' && !ours) || performance.now() > until) {
      if (state === 'running' && ours) return found
      rmSync(path.join(cluster, 'postmaster.pid'), { force: true })
      return undefined
    }
    await pause(200)
  }
}
