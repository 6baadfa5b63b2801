import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { sql } from '@payloadcms/db-postgres'

import { migrations } from '#src/migrations/index.ts'
import { SQUASHED, SQUASHED_INTO } from '#src/migrations/takeOver/squashed.ts'
import { isReady } from '#src/queries/contest/isReady.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { quickAccount } from '../../worlds/parts/quickAccount.ts'

const NEWEST = migrations.map(({ name }) => name)
/** The test's schema is the newest one: what came after the squash counts as done, wherever the database stands. */
const LATER = NEWEST.filter((name) => !SQUASHED_INTO.includes(name))
const AT_HEAD = [...SQUASHED, ...LATER]
const TAKEN_OVER = [...SQUASHED_INTO, ...LATER].sort()
const HEAD = String(SQUASHED.at(-1))

describe('a database on its way to this version', () => {
  let booted: Booted
  beforeAll(async () => {
    booted = await bootPayload()
    await quickAccount(booted)
    await quickAccount(booted)
  })
  afterAll(() => booted.stop())

  it('should be taken over where it stands at the head of the squashed chain, and keep its rows', async () => {
    await recordedAs(AT_HEAD)
    const before = await accounts()
    await startInProduction()
    expect(await names()).toEqual(TAKEN_OVER)
    expect(before).toHaveLength(2)
    expect(await accounts()).toEqual(before)
    expect(await isReady(booted.payload)).toBe(true)
  })

  it('should be left alone by a second start', async () => {
    await recordedAs(AT_HEAD)
    await startInProduction()
    const before = await records()
    await startInProduction()
    expect(await records()).toEqual(before)
  })

  it('should keep what a host recorded beside it', async () => {
    await recordedAs([...AT_HEAD, '20270101_000000_of_a_host'])
    await startInProduction()
    expect(await names()).toEqual([...TAKEN_OVER, '20270101_000000_of_a_host'].sort())
  })

  it.each([
    ['the last', SQUASHED.slice(0, -1)],
    ['all but the first', SQUASHED.slice(0, 1)],
    ['one in the middle', SQUASHED.toSpliced(5, 1)],
  ])('should be refused in words where it lacks %s of the chain', async (_, had) => {
    await recordedAs(had)
    const before = [await records(), await accounts()]
    await expect(startInProduction()).rejects.toThrow(
      /请先用上一版本.+ · .+release before this one/,
    )
    expect([await records(), await accounts()]).toEqual(before)
    await expect(startInProduction()).rejects.toThrow(HEAD)
  })

  it('should be taken over once by two commands that start together', async () => {
    await recordedAs(AT_HEAD)
    const before = await accounts()
    await Promise.all([launchMigrate(), launchMigrate()])
    expect(await names()).toEqual(TAKEN_OVER)
    expect(await accounts()).toEqual(before)
  })

  it('should be refused by the command in one sentence, without a trace of the tool', async () => {
    await recordedAs(SQUASHED.slice(0, 3))
    const failure = await launchMigrate().catch((error: { stderr: string }) => error)
    const told = failure.stderr.split('\n').filter((line) => line.includes(HEAD))
    expect(told).toEqual([expect.stringMatching(/^数据库停在较早的版本.+ · the database stands.+/)])
    expect(failure.stderr).not.toMatch(/^\s+at /m)
    expect(await names()).toEqual(SQUASHED.slice(0, 3))
  })

  it('should get the whole schema where it is empty', async () => {
    const before = await schema()
    await run(sql`drop schema public cascade`)
    await run(sql`create schema public`)
    await startInProduction()
    expect(await names()).toEqual(NEWEST)
    expect(await schema()).toEqual(before)
    expect(await isReady(booted.payload)).toBe(true)
  })

  it('should be made once by two commands that find it empty together', async () => {
    const before = await schema()
    await run(sql`drop schema public cascade`)
    await run(sql`create schema public`)
    await Promise.all([launchMigrate(), launchMigrate()])
    expect(await names()).toEqual(NEWEST)
    expect(await schema()).toEqual(before)
  })

  /** What the site does when it starts: Payload connects and, in production, runs `prodMigrations`. */
  async function startInProduction(): Promise<void> {
    const { NODE_ENV } = process.env
    Object.assign(process.env, { NODE_ENV: 'production' })
    try {
      await booted.payload.db.connect?.({ hotReload: false })
    } finally {
      Object.assign(process.env, { NODE_ENV })
    }
  }

  /** What `npm start` and the tests do before, in a process of its own. */
  function launchMigrate(): Promise<{ stderr: string }> {
    const script = `
      import { command } from './src/launch/processes/command.mjs'
      import { migrate } from './src/launch/database/migrate.mjs'
      await command(async (open) => {
        const run = await open({ dataDir: process.env.DATA_DIR, kind: 'task' })
        await migrate({ run, env: process.env })
      })`
    const env = { ...process.env, DATABASE_URL: booted.databaseUrl, DATA_DIR: booted.dataDir }
    return promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env })
  }

  /** The schema is the same at both ends; where a database stands is what it has written down. */
  async function recordedAs(had: string[]): Promise<void> {
    await run(sql`delete from payload_migrations`)
    for (const name of had) {
      await run(sql`
        insert into payload_migrations (id, name, batch) values (gen_random_uuid(), ${name}, 1)`)
    }
  }

  const records = () => run(sql`select * from payload_migrations order by name`)
  const names = async () => (await records()).map(({ name }) => name)
  const accounts = () => run(sql`select ctid, xmin, * from accounts order by id`)
  const schema = () =>
    run(sql`
      select 'index' as kind, indexname as name, indexdef as definition
      from pg_indexes where schemaname = 'public'
      union all select 'trigger', tgname || ' on ' || tgrelid::regclass, pg_get_triggerdef(oid)
      from pg_trigger where not tgisinternal
      union all select 'constraint', conrelid::regclass || ' ' || conname, pg_get_constraintdef(oid)
      from pg_constraint where connamespace = 'public'::regnamespace
      union all select 'function', proname, prosrc
      from pg_proc where pronamespace = 'public'::regnamespace
      order by 1, 2, 3`)

  async function run(statement: ReturnType<typeof sql>): Promise<Record<string, unknown>[]> {
    return (await booted.payload.db.drizzle.execute(statement)).rows
  }
})
