import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import pg from 'pg'

import { refuse } from '#src/domain/basics/refusal.ts'
import { refusalOfDatabase } from '#src/store/database/databaseFaults.ts'
import { createDocument } from '#src/store/database/documents.ts'
import { transact } from '#src/store/database/transact.ts'
import type { Transaction } from '#src/store/database/transact.ts'
import { cuttableDatabase } from '../../helpers/databases/cuttableDatabase.ts'
import type { CuttableDatabase } from '../../helpers/databases/cuttableDatabase.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { pause } from '../../helpers/until.ts'

describe('what an operation answers is what is stored', () => {
  let booted: Booted
  let way: CuttableDatabase
  let watcher: pg.Client

  beforeAll(async () => {
    booted = await bootPayload({
      by: async (url) => {
        way = await cuttableDatabase(url)
        return way.url
      },
    })
    watcher = new pg.Client({ connectionString: booted.directUrl })
    await watcher.connect()
    // A row that its transaction may not keep, and one that takes its time, are found out at the commit alone.
    await watcher.query(`
      create table trials (name text not null);
      create function judge_trial() returns trigger language plpgsql as $$
      begin
        if new.name like 'forbidden%' then
          raise exception 'not this one' using errcode = 'check_violation';
        end if;
        if new.name like 'full%' then
          raise exception 'no space left on device' using errcode = 'disk_full';
        end if;
        if new.name like 'slow%' then perform pg_sleep(1); end if;
        return null;
      end $$;
      create constraint trigger judged after insert on trials
        deferrable initially deferred for each row execute function judge_trial()`)
    await stored('')
  })
  afterAll(async () => {
    await watcher.end()
    await booted.stop()
    await way.stop()
  })

  const insert = (name: string, { sql: db }: Transaction) =>
    db.execute(sql`insert into trials (name) values (${name})`)
  async function stored(name: string): Promise<number> {
    const { rows } = await watcher.query(`select count(*)::int n from trials where name = $1`, [
      name,
    ])
    return (rows[0] as { n: number }).n
  }
  /** An operation that stores one row. */
  const store = async (name: string, meanwhile?: (transaction: Transaction) => Promise<unknown>) =>
    transact(await booted.request(), async (transaction) => {
      await insert(name, transaction)
      await meanwhile?.(transaction)
      return name
    })
  const endBackendOf = async ({ sql: db }: Transaction) => {
    const { rows } = await db.execute(sql`select pg_backend_pid() pid`)
    await watcher.query('select pg_terminate_backend($1, 5000)', [rows[0]?.pid])
  }

  it('should begin again where the connection is lost before the commit', async () => {
    let losses = 0
    const lose = async (transaction: Transaction) => {
      losses += 1
      if (losses === 1) await endBackendOf(transaction)
    }
    expect(await store('lost before', lose)).toBe('lost before')
    expect([losses, await stored('lost before')]).toEqual([2, 1])
  })

  it.each(['unheard', 'heard', 'answered'] as const)(
    'should store once and say so where the commit is %s as the connection breaks',
    async (when) => {
      for (const name of [`plain ${when}`, `slow ${when}`]) {
        const before = way.cuts()
        way.cutNextCommit(when)
        expect(await store(name)).toBe(name)
        expect([name, way.cuts() - before, await stored(name)]).toEqual([name, 1, 1])
      }
    },
  )

  it('should fail where a rule refuses at the commit, and store nothing', async () => {
    await expect(store('forbidden')).rejects.toMatchObject({ code: '23514' })
    expect(await stored('forbidden')).toBe(0)
    way.cutNextCommit('answered')
    await expect(store('forbidden, and nobody hears it')).rejects.toMatchObject({ code: '23514' })
    expect(await stored('forbidden, and nobody hears it')).toBe(0)
  })

  it('should say in words that the disk of the database is full, and store nothing', async () => {
    const error = await store('full').then(null, (thrown: unknown) => thrown)
    expect(refusalOfDatabase(error)).toEqual(refuse('databaseUnavailable'))
    expect(await stored('full')).toBe(0)
  })

  it('should fail where an error of the database was caught inside', async () => {
    const swallowed = store('caught', async ({ sql: db }) => {
      await db.execute(sql`select 1 / 0`).catch(() => undefined)
    })
    await expect(swallowed).rejects.toThrow()
    expect(await stored('caught')).toBe(0)
  })

  it('should fail where Payload ended the transaction inside, and store nothing afterwards', async () => {
    const req = await booted.request()
    const ended = transact(req, async (transaction) => {
      await insert('ended', transaction)
      // Refused by its collection, which takes the whole transaction back.
      await createDocument(req, 'units', {} as never).catch(() => undefined)
      await insert('ended, too late', transaction).catch(() => undefined)
      return 'done'
    })
    await expect(ended).rejects.toThrow()
    expect([await stored('ended'), await stored('ended, too late')]).toEqual([0, 0])
  })

  it('should fail so for what the panel saves as well', async () => {
    const { db } = booted.payload
    const id = await db.beginTransaction()
    const session = (db as unknown as PostgresAdapter).sessions[String(id)]
    await session?.db.execute(sql`insert into trials (name) values ('forbidden in the panel')`)
    await expect(db.commitTransaction(String(id))).rejects.toMatchObject({ code: '23514' })
    await expect(db.commitTransaction(String(id))).rejects.toThrow('rolled back')
  })

  it('should leave nothing of a refusal', async () => {
    const refused = await transact(await booted.request(), async (transaction) => {
      await insert('refused', transaction)
      return refuse('notAllowed')
    })
    expect([refused, await stored('refused')]).toEqual([refuse('notAllowed'), 0])
  })

  it('should live on when idle connections break, and when nobody answers for a while', async () => {
    way.shut()
    const waiting = store('through the gap')
    await pause(1000)
    expect(await stored('through the gap')).toBe(0)
    way.mend()
    expect(await waiting).toBe('through the gap')
    expect(await stored('through the gap')).toBe(1)
  })

  it('should say so in words where the database stays away', async () => {
    way.shut()
    try {
      const { status, body } = await booted.rest('/portal/session', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': 'zh-CN' },
        body: JSON.stringify({ username: 'nobody@example.org', password: 'nobody at all' }),
      })
      expect([status, body.refusal?.code]).toEqual([503, 'databaseUnavailable'])
    } finally {
      way.mend()
    }
  })

  it('should keep its word under backends that end at random', async () => {
    const names = [...Array(120).keys()].map((index) => `random ${index}`)
    let isOver = false
    const ending = (async () => {
      while (!isOver) {
        await watcher.query(
          `select pg_terminate_backend(pid) from (select pid from pg_stat_activity
             where datname = current_database() and pid <> pg_backend_pid() order by random() limit 1) one`,
        )
        way.cutNextCommit(
          (['unheard', 'heard', 'answered'] as const)[Math.floor(Math.random() * 3)] ?? 'heard',
        )
        await pause(40)
      }
    })()
    const tries = await Promise.allSettled(
      names.map(async (name, index) => {
        await pause(index * 15)
        return store(name, () => pause(5))
      }),
    )
    isOver = true
    await ending
    for (const [index, name] of names.entries()) {
      const tried = tries[index]
      const times = await stored(name)
      if (tried?.status === 'fulfilled') expect([name, times]).toEqual([name, 1])
      // Who was told of a failure may have been stored once where nobody could know; never twice.
      else expect([name, times <= 1]).toEqual([name, true])
    }
    expect(tries.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(100)
  })
})
