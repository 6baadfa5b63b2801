import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'

import { installGuards } from '#src/migrations/guards/installGuards.ts'
import { missingGuards } from '#src/migrations/guards/missingGuards.ts'
import { removeGuards } from '#src/migrations/guards/removeGuards.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { TABLE } from '#src/store/database/table.ts'

describe('the guards of the database', () => {
  let booted: Booted
  beforeAll(async () => {
    booted = await bootPayload()
    await run(sql`
      insert into ${TABLE.activity} (id, at, actor_kind, actor, actor_name, action, subject, subject_id, details)
      values (${randomUUID()}, now(), 'system', 'system', '系统', 'test', 'entries', '1', '{}')`)
  })
  afterAll(() => booted.stop())

  it('should be the same after they were put in again', async () => {
    const before = await guards()
    expect(before).toHaveLength(12)
    await installGuards({ db: booted.payload.db.drizzle })
    expect(await guards()).toEqual(before)
    await expect(change()).rejects.toThrow()
  })

  it('should go without a rest and come back whole', async () => {
    const before = await guards()
    await removeGuards({ db: booted.payload.db.drizzle })
    await removeGuards({ db: booted.payload.db.drizzle })
    expect(await guards()).toEqual([])
    await change()
    await installGuards({ db: booted.payload.db.drizzle })
    expect(await guards()).toEqual(before)
    await expect(change()).rejects.toThrow()
  })

  it('should bring an older kind of guard to this version', async () => {
    const before = await guards()
    await run(sql`
      create or replace function contest_refuse_change() returns trigger language plpgsql as $$
      begin return new; end $$`)
    await run(sql`
      alter table ${TABLE.ballots} drop constraint ballots_slot_within_quota,
        add constraint ballots_slot_within_quota check (slot > 0)`)
    await installGuards({ db: booted.payload.db.drizzle })
    expect(await guards()).toEqual(before)
    await expect(change()).rejects.toThrow()
  })

  it('should be told by name where they are missing, switched off or of another kind', async () => {
    const missing = () => missingGuards(booted.payload.db.drizzle)
    expect(await missing()).toEqual([])
    await run(sql`drop trigger append_only on marks`)
    await run(sql`alter table ballots disable trigger append_only`)
    await run(sql`drop index messages_outgoing`)
    await run(sql`create index messages_outgoing on messages (id)`)
    await run(sql`alter table tries rename to tries_elsewhere`)
    expect(await missing()).toEqual([
      'table tries',
      'trigger append_only on ballots',
      'trigger append_only on marks',
      'index messages_outgoing on messages',
    ])
    await run(sql`alter table tries_elsewhere rename to tries`)
    await installGuards({ db: booted.payload.db.drizzle })
    expect(await missing()).toEqual([])
    await removeGuards({ db: booted.payload.db.drizzle })
    expect(await missing()).toHaveLength(12)
    await installGuards({ db: booted.payload.db.drizzle })
  })

  it('should say so where the tables are not there yet', async () => {
    const nothingStays = booted.payload.db.drizzle.transaction(async (db) => {
      await db.execute(sql`drop table ${TABLE.ballots} cascade`)
      await installGuards({ db })
    })
    await expect(nothingStays).rejects.toMatchObject({
      cause: { message: expect.stringContaining('ballots') },
    })
  })

  const change = () => run(sql`update ${TABLE.activity} set action = action`)
  const guards = () =>
    run(sql`
      select 'trigger' as kind, pg_get_triggerdef(oid) as definition
      from pg_trigger where not tgisinternal
      union all select 'check', pg_get_constraintdef(oid)
      from pg_constraint where connamespace = 'public'::regnamespace and contype = 'c'
      union all select 'index', indexdef
      from pg_indexes where indexname ~ '(messages_outgoing|entry_texts_fingerprints_idx)$'
      union all select 'function', prosrc
      from pg_proc where pronamespace = 'public'::regnamespace
      order by 1, 2`)

  async function run(statement: ReturnType<typeof sql>): Promise<Record<string, unknown>[]> {
    return (await booted.payload.db.drizzle.execute(statement)).rows
  }
})
