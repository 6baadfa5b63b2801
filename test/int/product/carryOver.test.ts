import { sql } from '@payloadcms/db-postgres'

import { defaultReaders } from '#src/domain/files/slotReaders.ts'
import type { FileSlot } from '#src/domain/types/index.ts'
import { contestCarryOver } from '#src/exports/migrations.ts'
import { findById } from '#src/store/database/documents.ts'
import { TABLE } from '#src/store/database/table.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { createOutcomeWorld } from '../../worlds/outcomeWorld.ts'

const MEBIBYTE = 2 ** 20
const SLOTS: FileSlot[] = [
  slotOf('work', { accept: ['mp4'] }),
  slotOf('papers', {}),
  slotOf('logo', { shared: true, accept: ['jpg'] }),
  slotOf('consent', { label: '监护人同意书' }),
  slotOf('form', { paper: 'form' }),
  slotOf('late', { due: 'acceptance' }),
]

let booted: Booted
let category: string
beforeAll(async () => {
  booted = await bootPayload()
  const world = await createOutcomeWorld(booted, { letters: [], category: { fileSlots: SLOTS } })
  category = world.category
})
afterAll(() => booted?.stop())

describe('what a host’s own migration carries over', () => {
  it.each(['created', 'renamed'])(
    'should be the size and the readers of every slot there was, where the column is %s',
    async (answer) => {
      await asBefore()
      await contestCarryOver.before({ db: db() })
      await contestCarryOver.before({ db: db() })
      await asPayloadWrites(answer)
      await contestCarryOver.after({ db: db() })
      const stored = await slots()
      expect(stored.map(({ maxMegabytes }) => maxMegabytes)).toEqual(SLOTS.map((_, at) => 10 + at))
      expect(stored.map(({ seenBy }) => seenBy)).toEqual(SLOTS.map(defaultReaders))
      await contestCarryOver.after({ db: db() })
      expect(await slots()).toEqual(stored)
    },
  )

  it('should be nothing where nothing has to be carried over, not even for a slot that nobody sees', async () => {
    await db().execute(sql`delete from ${TABLE.categories_file_slots_seen_by}`)
    const before = await slots()
    await contestCarryOver.before({ db: db() })
    await contestCarryOver.after({ db: db() })
    expect(await slots()).toEqual(before)
  })
})

const db = () => booted.payload.db.drizzle

async function slots(): Promise<FileSlot[]> {
  return (await findById(await booted.request(), 'categories', category))?.fileSlots ?? []
}

/** The table as it was: a size in bytes, and no word of who sees what. */
async function asBefore(): Promise<void> {
  await db().execute(sql`delete from ${TABLE.categories_file_slots_seen_by}`)
  await db().execute(sql`
    alter table ${TABLE.categories_file_slots} drop column max_megabytes,
      add column max_bytes numeric default 52428800 not null`)
  await db().execute(sql`
    update ${TABLE.categories_file_slots} set max_bytes = (9 + _order) * ${MEBIBYTE}`)
}

async function asPayloadWrites(answer: string): Promise<void> {
  await db().execute(
    answer === 'created'
      ? sql`alter table ${TABLE.categories_file_slots} drop column max_bytes,
          add column max_megabytes numeric default 50 not null`
      : sql`alter table ${TABLE.categories_file_slots} rename column max_bytes to max_megabytes`,
  )
}

function slotOf(key: string, more: Partial<FileSlot>): FileSlot {
  return {
    key,
    label: key,
    due: 'submission',
    required: false,
    maxFiles: 1,
    maxMegabytes: 1,
    accept: ['pdf'],
    ...more,
  }
}
