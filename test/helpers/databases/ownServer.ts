import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import pg from 'pg'

import { DATABASE, ensureDatabase } from '#src/launch/database/database.mjs'
import { payloadCommand, ROOT } from '#src/launch/paths.mjs'
import { startPostgres, stopPostgres } from '#src/launch/postgres/postgres.mjs'
import { postgresHome } from '#src/launch/postgres/postgresHome.mjs'
import { signal } from '#src/launch/processes/processes.mjs'

export type OwnServer = {
  /** Of the migrated database. */
  url: string
  pid: number
  query: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
  /** As a power cut would end it. */
  kill: () => void
  stop: () => Promise<void>
}

/** A durable server of its own with a migrated database, for tests that do it harm. */
export async function startOwnServer(): Promise<OwnServer & { standby: () => Promise<OwnServer> }> {
  const dataDir = folder()
  const server = await started(dataDir)
  const superuser = new URL(server.url)
  superuser.pathname = '/postgres'
  await ensureDatabase({ serverUrl: superuser.href, name: DATABASE })
  const migrated = spawnSync(process.execPath, payloadCommand('migrate'), {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: server.url, NODE_ENV: 'production', NODE_OPTIONS: '' },
    encoding: 'utf8',
  })
  if (migrated.status !== 0) throw new Error(migrated.stdout + migrated.stderr)
  return { ...server, standby: () => standbyOf({ server, dataDir }) }
}

/** A copy that follows it by streaming replication; the embedded server brings no `pg_basebackup`. */
async function standbyOf({
  server,
  dataDir,
}: {
  server: OwnServer
  dataDir: string
}): Promise<OwnServer> {
  const away = folder()
  const { cluster, user } = postgresHome(away)
  const source = postgresHome(dataDir).cluster
  const backup = new pg.Client({ connectionString: server.url })
  await backup.connect()
  await backup.query(`select pg_backup_start('standby', true)`)
  mkdirSync(path.dirname(cluster), { recursive: true })
  cpSync(source, cluster, { recursive: true, filter: (from) => !from.endsWith('postmaster.pid') })
  const { rows } = await backup.query('select labelfile from pg_backup_stop(false)')
  await backup.end()
  const { hostname, port, username, password } = new URL(server.url)
  const own = (name: string, text: string) => writeFileSync(path.join(cluster, name), text)
  own('backup_label', String(rows[0]?.labelfile))
  own('standby.signal', '')
  own(
    'postgresql.auto.conf',
    `primary_conninfo = 'host=${hostname} port=${port} user=${username} password=${password}'\n`,
  )
  if (user) spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, cluster])
  chmodSync(cluster, 0o700)
  cpSync(path.join(dataDir, 'secrets'), path.join(away, 'secrets'), { recursive: true })
  return started(away)
}

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'contest-server-'))
  chmodSync(made, 0o711)
  return made
}

async function started(dataDir: string): Promise<OwnServer> {
  const { pid, url } = await startPostgres({ dataDir })
  const address = url(DATABASE)
  return {
    url: address,
    pid,
    query: async (text, values) => {
      const client = new pg.Client({ connectionString: address })
      client.on('error', () => undefined)
      await client.connect()
      try {
        return (await client.query(text, values)).rows as Record<string, unknown>[]
      } finally {
        await client.end().catch(() => undefined)
      }
    },
    kill: () => void signal(pid, 'SIGQUIT'),
    stop: async () => {
      await stopPostgres(dataDir)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
