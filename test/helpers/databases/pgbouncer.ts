import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { isListening } from '#src/launch/setup/ports.mjs'
import { freePort } from '#src/launch/setup/ports.mjs'
import { postgresUser } from '#src/launch/postgres/postgresUser.mjs'
import { until } from '../until.ts'

export const hasPgBouncer = (): boolean => spawnSync('pgbouncer', ['--version']).status === 0

/** PgBouncer in transaction mode in front of a server; whatever database is asked for is passed on. */
export async function startPgBouncer(
  server: string,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'contest-pgbouncer-'))
  const user = postgresUser(folder)
  const { hostname, port, username, password } = new URL(server)
  const own = await freePort()
  const file = (name: string, lines: string[]) => {
    const at = path.join(folder, name)
    writeFileSync(at, `${lines.join('\n')}\n`)
    if (user) chownSync(at, user.uid, user.gid)
    return at
  }
  const users = file('users.txt', [`"${username}" "${password}"`])
  const settings = file('pgbouncer.ini', [
    '[databases]',
    `* = host=${hostname} port=${port}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${own}`,
    'unix_socket_dir =',
    'auth_type = scram-sha-256',
    `auth_file = ${users}`,
    'pool_mode = transaction',
    'default_pool_size = 10',
    'max_client_conn = 500',
    'server_idle_timeout = 5',
  ])
  chmodSync(folder, 0o755)
  const child = spawn('pgbouncer', [settings], { ...user, stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await until(() => isListening({ host: '127.0.0.1', port: own }))
  const url = Object.assign(new URL(server), { port: String(own) }).href
  return {
    url,
    stop: async () => {
      child.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
