// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withLock } from '../processes/lock.mjs'
import { freePort, isPortFree } from '../setup/ports.mjs'
import { postgresBinaries } from './postgresBinaries.mjs'
import { makeCluster, SUPERUSER } from './postgresCluster.mjs'
import { postgresHome } from './postgresHome.mjs'
import { launchPostmaster } from './postgresServer.mjs'
import { livingPostmaster } from './postmasterFile.mjs'
import { remember, signal, stateOf, stillRuns, waitUntil } from '../processes/processes.mjs'
import { secret } from '../setup/secrets.mjs'

/**
 * @typedef {object} RunningPostgres
 * @property {number} pid of the server
 * @property {number} port on 127.0.0.1
 * @property {(database: string) => string} url of one of its databases
 * @property {() => Promise<void>} stop fast stop; does nothing when the server belongs to another command
 * @property {() => boolean} isRunning
 */

/**
 * Starts the embedded PostgreSQL of a data directory, or joins the one that runs already.
 * Survives `kill -9` of itself and of the server: a living orphan is taken over, a zombie is waited
 * for, a memory block still in use is retried for 30 s, a stale postmaster.pid is cleared.
 * @param {{ dataDir: string, throwAway?: boolean, claim?: 'ifFree' | 'take' | 'leave' }} options
 *   `throwAway`: for tests, fast and not durable.
 *   `claim`, whose business it is to stop the server: `ifFree` (default) ours unless a living command has
 *   it; `take` ours from now on (a site must not lose its database to a task that ends); `leave` nobody's
 * @returns {Promise<RunningPostgres>}
 */
export async function startPostgres({ dataDir, throwAway = false, claim = 'ifFree' }) {
  const { home, cluster, user } = postgresHome(dataDir)
  const bin = postgresBinaries(user)
  const password = secret(dataDir, 'database-password')
  const ownerFile = path.join(home, 'owner.json')
  const portFile = path.join(home, 'port')
  return withLock(path.join(home, 'launch.lock'), async () => {
    await makeCluster({ bin, home, cluster, password, durable: !throwAway, user })
    const orphan = await livingPostmaster(cluster, 30_000)
    const owner = orphan && readOwner(ownerFile)
    const { pid, port } = await launchPostmaster({
      bin,
      home,
      cluster,
      user,
      throwAway,
      choosePort: () => choosePort(portFile),
    })
    const isFree = owner !== 'nobody' && (claim === 'take' || !stillRuns(owner))
    if (isFree) {
      const ours = claim === 'leave' ? 'nobody' : remember(process.pid)
      writeFileSync(ownerFile, JSON.stringify(ours))
    }
    writeFileSync(portFile, String(port))
    return {
      pid,
      port,
      isRunning: () => stateOf(pid) === 'running',
      url: (database) => `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`,
      stop: async () => {
        const last = readOwner(ownerFile)
        if (last !== 'nobody' && last?.pid === process.pid) await stopPostmaster(pid)
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

/** @param {string} file @returns {import('../processes/processes.mjs').KnownProcess | 'nobody' | undefined} */
function readOwner(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
