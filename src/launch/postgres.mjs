// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { freePort, isPortFree } from './ports.mjs'
import { postgresBinaries } from './postgresBinaries.mjs'
import { makeCluster, SUPERUSER } from './postgresCluster.mjs'
import { postgresHome } from './postgresHome.mjs'
import { launchPostmaster } from './postgresServer.mjs'
import { livingPostmaster } from './postmasterFile.mjs'
import { remember, signal, stateOf, stillRuns, waitUntil } from './processes.mjs'
import { secret } from './secrets.mjs'

/**
 * @typedef {object} RunningPostgres
 * @property {number} pid of the server
 * @property {number} port on 127.0.0.1
 * @property {boolean} owned whether stopping it is our business (false: another command's server)
 * @property {(database: string) => string} url of one of its databases
 * @property {() => Promise<void>} stop fast stop; does nothing when the server is not ours
 * @property {() => boolean} isRunning
 */

/**
 * Starts the embedded PostgreSQL of a data directory, or joins the one that runs already.
 * Survives `kill -9` of itself and of the server: a living orphan is taken over, a zombie is waited
 * for, a memory block still in use is retried for 30 s, a stale postmaster.pid is cleared.
 * @param {{ dataDir: string, throwAway?: boolean, stays?: boolean }} options `throwAway`: for tests, fast and
 *   not durable; `stays`: the server outlives this command and belongs to whoever stops it
 * @returns {Promise<RunningPostgres>}
 */
export async function startPostgres({ dataDir, throwAway = false, stays = false }) {
  const { home, cluster, user } = postgresHome(dataDir)
  const bin = postgresBinaries(user)
  const password = secret(dataDir, 'database-password')
  return withLock(path.join(home, 'launch.lock'), async () => {
    await makeCluster({ bin, home, cluster, password, durable: !throwAway, user })
    const orphan = await livingPostmaster(cluster, 30_000)
    const ownerFile = path.join(home, 'owner.json')
    const owner = orphan && read(ownerFile)
    const owned = !owner || !(owner === 'nobody' || stillRuns(owner))
    const { pid, port } = await launchPostmaster({
      ...{ bin, home, cluster, user, throwAway },
      choosePort: () => choosePort(path.join(home, 'port')),
    })
    if (owned) writeFileSync(ownerFile, JSON.stringify(stays ? 'nobody' : remember(process.pid)))
    writeFileSync(path.join(home, 'port'), String(port))
    const isRunning = () => stateOf(pid) === 'running'
    return {
      ...{ pid, port, owned, isRunning },
      url: (database) => `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`,
      stop: async () => {
        if (owned) await stopPostmaster(pid)
      },
    }
  })
}

/** Stops the server of a data directory, whoever started it. @param {string} dataDir */
export async function stopPostgres(dataDir) {
  const { cluster } = postgresHome(dataDir)
  const found = await livingPostmaster(cluster, 0)
  if (found) await stopPostmaster(found.pid)
}

/** SIGINT is PostgreSQL's fast stop, SIGQUIT its immediate one. @param {number} pid */
async function stopPostmaster(pid) {
  const isGone = () => stateOf(pid) !== 'running'
  signal(pid, 'SIGINT')
  if (await waitUntil(isGone, 20_000)) return
  signal(pid, 'SIGQUIT')
  await waitUntil(isGone, 10_000)
}

/** The port of last time if it is free, else any. @param {string} file */
async function choosePort(file) {
  const last = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  return last > 0 && (await isPortFree(last, '127.0.0.1')) ? last : freePort()
}

/** @param {string} file @returns {import('./processes.mjs').KnownProcess | 'nobody' | undefined} */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
