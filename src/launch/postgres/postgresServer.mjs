// @ts-check
import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { postgresEnvironment } from './postgresCluster.mjs'
import { livingPostmaster, readPostmaster } from './postmasterFile.mjs'
import { answersAsPostgres } from '../setup/ports.mjs'
import { pause, stateOf } from '../processes/processes.mjs'
import { sentence } from '../terminal/sentence.mjs'

const LOG_LIMIT_BYTES = 20 * 1024 * 1024
const RETRY_MILLISECONDS = 30_000
const START_MILLISECONDS = 300_000

/** What the server says when a leftover of a killed run is still in its way; it passes by itself. */
const PASSING = /shared memory block|lock file "postmaster\.pid" already exists|still in use/
const PORT_TAKEN = /could not bind|Address already in use|could not create any TCP\/IP sockets/

/**
 * Brings the server of a cluster up and waits until it answers.
 * @param {{ bin: string, home: string, cluster: string, throwAway: boolean,
 *   choosePort: () => Promise<number>,
 *   user: import('./postgresUser.mjs').SystemUser | undefined }} options
 * @returns {Promise<import('./postmasterFile.mjs').Postmaster>}
 */
export async function launchPostmaster(options) {
  const { cluster, home } = options
  const retryUntil = performance.now() + RETRY_MILLISECONDS
  for (;;) {
    const living = await livingPostmaster(cluster, RETRY_MILLISECONDS)
    const said = living ? await untilReady(cluster, living.pid) : await attempt(options)
    const server = readPostmaster(cluster)
    if (!said && server && (await answersAsPostgres(server.port))) return server
    const mayPass = !said || living !== undefined || PASSING.test(said) || PORT_TAKEN.test(said)
    if (!mayPass || performance.now() > retryUntil) {
      throw sentence(
        `内置 PostgreSQL 启动失败，日志在 ${path.join(home, 'log')}`,
        `the embedded PostgreSQL did not start, its log is ${path.join(home, 'log')}`,
        said,
      )
    }
    await pause(500)
  }
}

/**
 * One try. The server is in a process group of its own, so that Ctrl-C does not reach it before the site.
 * @param {Parameters<typeof launchPostmaster>[0]} options
 * @returns {Promise<string | undefined>} undefined when it is ready, else what it said
 */
async function attempt({ bin, home, cluster, user, throwAway, choosePort }) {
  const log = path.join(home, 'log')
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES) rmSync(log)
  const before = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  const output = openSync(log, 'a', 0o600)
  const settings = settingsFor({ port: await choosePort(), throwAway })
  const child = spawn(
    path.join(bin, 'postgres'),
    ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...user,
      cwd: home,
      env: postgresEnvironment(),
      detached: true,
      stdio: ['ignore', output, output],
    },
  )
  closeSync(output)
  child.once('error', () => {})
  child.unref()
  const said = await untilReady(cluster, child.pid ?? 0)
  return said === undefined ? undefined : readFileSync(log).subarray(before).toString() || said
}

/** @param {{ port: number, throwAway: boolean }} options */
function settingsFor({ port, throwAway }) {
  const common = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
  ]
  if (!throwAway) return [...common, 'max_connections=200']
  const hasty = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
  return [...common, ...hasty, 'max_connections=400', 'max_wal_size=4GB']
}

/**
 * @param {string} cluster
 * @param {number} pid the server we wait for; a file of an earlier one does not count
 * @returns {Promise<string | undefined>} undefined when it is ready
 */
async function untilReady(cluster, pid) {
  const until = performance.now() + START_MILLISECONDS
  while (performance.now() < until) {
    const server = readPostmaster(cluster)
    if (server?.pid === pid && server.ready) return undefined
    if (stateOf(pid) !== 'running') return 'ended'
    await pause(50)
  }
  return 'not ready in time'
}
