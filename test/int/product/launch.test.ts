import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { DATABASE, ensureDatabase } from '#src/launch/database/database.mjs'
import { startPostgres, stopPostgres } from '#src/launch/postgres/postgres.mjs'
import { postgresHome } from '#src/launch/postgres/postgresHome.mjs'
import { signal, stateOf } from '#src/launch/processes/processes.mjs'
import { until } from '../../helpers/until.ts'

// The embedded PostgreSQL of `npm start`: what must hold after anything was killed.
describe('startPostgres', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'contest-launch-'))
  chmodSync(dataDir, 0o711)
  const pidFile = () => path.join(postgresHome(dataDir).cluster, 'postmaster.pid')
  const strangers: ChildProcess[] = []
  const start = () => startPostgres({ dataDir, throwAway: true })

  beforeAll(async () => {
    const server = await start()
    await ensureDatabase({ serverUrl: server.url('postgres'), name: DATABASE })
    await query(server.url(DATABASE), 'create table kept (text text)')
    await query(server.url(DATABASE), `insert into kept values ('质量故事')`)
  })

  afterAll(async () => {
    strangers.forEach((child) => child.kill('SIGKILL'))
    await stopPostgres(dataDir)
    rmSync(dataDir, { recursive: true, force: true })
  })

  it('should listen on 127.0.0.1 only, know Chinese order and search, and refuse a wrong password', async () => {
    const server = await start()
    const url = server.url(DATABASE)
    const listening = await query(url, 'show listen_addresses')
    expect(listening).toEqual([{ listen_addresses: '127.0.0.1' }])
    const ordered = await query(
      url,
      `select * from (values ('张'), ('李'), ('阿')) v (name) order by 1`,
    )
    expect(ordered.map((row) => row.name)).toEqual(['阿', '李', '张'])
    await query(url, 'create extension pg_trgm')
    const [found] = await query(url, `select similarity('质量故事', '质量故事大赛') > 0.3 as near`)
    expect(found).toEqual({ near: true })
    const wrong = new URL(url)
    wrong.password = 'wrong'
    await expect(query(wrong.href, 'select 1')).rejects.toThrow(/password/)
  })

  it('should keep its secret from others', () => {
    const file = statSync(path.join(dataDir, 'secrets/database-password'))
    expect(file.mode & 0o777).toBe(0o600)
  })

  it('should reuse a living server', async () => {
    const first = await start()
    const second = await start()
    expect(second.pid).toBe(first.pid)
    expect(await kept(second.url(DATABASE))).toEqual(['质量故事'])
  })

  it('should take over a server whose launcher was killed, and stop it', async () => {
    await stopPostgres(dataDir)
    const script = `
      import { startPostgres } from './src/launch/postgres/postgres.mjs'
      const server = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, throwAway: true })
      console.log(server.pid)
      setInterval(() => {}, 1000)`
    const launcher = spawn(process.execPath, ['--input-type=module', '-e', script])
    strangers.push(launcher)
    const [line] = await once(launcher.stdout, 'data')
    const borrowed = await start()
    expect(borrowed.pid).toBe(Number(String(line)))
    await borrowed.stop()
    expect(borrowed.isRunning()).toBe(true)
    launcher.kill('SIGKILL')
    await once(launcher, 'exit')
    const owned = await start()
    expect(owned.pid).toBe(borrowed.pid)
    await owned.stop()
    expect(owned.isRunning()).toBe(false)
  })

  it('should recover when the server was killed while a session was busy', async () => {
    const server = await start()
    const busy = query(
      server.url(DATABASE),
      'select count(*) from generate_series(1, 3000000) a order by 1',
    ).catch(() => 'cut off')
    await new Promise((resolve) => setTimeout(resolve, 300))
    signal(server.pid, 'SIGKILL')
    const next = await start()
    expect(next.pid).not.toBe(server.pid)
    expect(await kept(next.url(DATABASE))).toEqual(['质量故事'])
    await busy
  })

  it('should not take another program for its server', async () => {
    const server = await start()
    const content = readFileSync(pidFile(), 'utf8')
    signal(server.pid, 'SIGKILL')
    await until(() => stateOf(server.pid) !== 'running')
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    strangers.push(stranger)
    const owner = statSync(pidFile())
    writeFileSync(pidFile(), content.replace(/^\d+/, String(stranger.pid)))
    expect(statSync(pidFile()).uid).toBe(owner.uid)
    const next = await start()
    expect(await kept(next.url(DATABASE))).toEqual(['质量故事'])
    expect(stateOf(Number(stranger.pid))).toBe('running')
  })

  it('should move to another port when its own was taken meanwhile', async () => {
    const server = await start()
    await server.stop()
    const squatter = createServer().listen(server.port, '127.0.0.1')
    await once(squatter, 'listening')
    const next = await start()
    expect(next.port).not.toBe(server.port)
    expect(await kept(next.url(DATABASE))).toEqual(['质量故事'])
    squatter.close()
  })
})

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end().catch(() => {})
  }
}

async function kept(url: string): Promise<unknown[]> {
  return (await query(url, 'select text from kept')).map((row) => row.text)
}
