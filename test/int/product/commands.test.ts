import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'

import { sql } from '@payloadcms/db-postgres'

import { payloadCommand, ROOT } from '#src/launch/paths.mjs'
import { contestGuards } from '#src/migrations/guards/contestGuards.ts'
import { missingGuards } from '#src/migrations/guards/missingGuards.ts'
import { readerOf } from '#src/store/database/database.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { until } from '../../helpers/until.ts'

describe('the commands of the plugin', () => {
  let booted: Booted
  beforeAll(async () => {
    booted = await bootPayload()
  })
  afterAll(() => booted?.stop())

  const env = () => ({
    ...process.env,
    DATABASE_URL: booted.databaseUrl,
    DATA_DIR: booted.dataDir,
    NODE_ENV: 'production' as const,
    NODE_OPTIONS: '',
  })
  const command = async (name: string): Promise<{ stdout: string; stderr: string }> =>
    promisify(execFile)(process.execPath, payloadCommand(name), { cwd: ROOT, env: env() })

  it('should put the guards in, and say what is missing where that is not for it to make', async () => {
    const { drizzle } = booted.payload.db
    await contestGuards.down({ db: drizzle })
    expect((await command('contest:guards')).stdout).toContain('数据库的防护已齐全')
    expect(await missingGuards(drizzle)).toEqual([])
    await drizzle.execute(sql`alter table tries rename to tries_elsewhere`)
    const failed = await command('contest:guards').catch((error: { stderr: string }) => error)
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining('table tries') })
    await drizzle.execute(sql`alter table tries_elsewhere rename to tries`)
  })

  it('should work in the background until it is told to stop, and end well', async () => {
    const worker = spawn(process.execPath, payloadCommand('contest:worker'), {
      cwd: ROOT,
      env: env(),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    worker.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    await until(async () => (await held()) >= 7)
    worker.kill('SIGTERM')
    expect(await once(worker, 'exit')).toEqual([0, null])
    expect(output).toMatch(/后台任务已开始[^]+后台任务已结束/)
    expect(await held()).toBe(0)
  })

  /** How many queues somebody works at. */
  async function held(): Promise<number> {
    const { rows } = await readerOf(booted.payload).sql.execute(
      sql`select count(*)::int as count from pg_stat_activity
        where datname = current_database() and application_name like 'worker %'`,
    )
    return Number(rows[0]?.count)
  }
})
