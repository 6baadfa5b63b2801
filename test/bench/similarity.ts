import { randomUUID } from 'node:crypto'

import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, getPayload } from 'payload'
import type { Payload } from 'payload'

import type { ComparedTexts } from '#src/domain/similarity/entryTexts.ts'
import { fingerprintsOf } from '#src/domain/similarity/fingerprints.ts'
import { findAlike } from '#src/jobs/examining/compareEntry.ts'
import { startEntry } from '#src/operations/entry/startEntry.ts'
import { installPreset } from '#src/operations/contest/installPreset.ts'
import { readerOf } from '#src/store/database/database.ts'
import { signedInAccount } from '../helpers/people.ts'
import { municipal } from '../helpers/presets.ts'
import type { Measure } from './figure.ts'

const ENTRIES = 10_000
const REPEATS = 7
const FRAMES = 24

/**
 * One entry against 10,000 of its contest: titles, summaries of 300 signs, documents of 2,000 and 24 frames of a film each.
 * Once with nothing alike but chance, once with an entry whose document, summary and film are in the contest already.
 */
export const measure: Measure = async () => {
  const payload = await getPayload({ config })
  try {
    const { contest, entry } = await firstEntry(payload)
    const copied = textsOf(7)
    await fillContest({ payload, entry })
    const req = await createLocalReq({}, payload)
    const own = { id: randomUUID(), contest }
    const alone = await timed(() => findAlike({ req, entry: own, texts: textsOf(-1) }))
    const alike = await timed(async () => {
      const found = await findAlike({ req, entry: own, texts: copied })
      if (found[0]?.findings.length !== 4) throw new Error('the copied entry was not found')
      return found
    })
    return [
      { figure: `one against ${ENTRIES}`, value: alone, unit: 'ms', against: null },
      { figure: 'one that is there already', value: alike, unit: 'ms', against: null },
    ].map((figure) => ({ bench: 'similarity', ...figure }))
  } finally {
    await payload.destroy()
  }
}

async function firstEntry(payload: Payload): Promise<{ contest: string; entry: string }> {
  const req = await createLocalReq({}, payload)
  const { contest, categories } = await installPreset({ req, preset: municipal, now: new Date() })
  const { id } = await signedInAccount(payload, { unit: null })
  const entry = await startEntry({
    req: await createLocalReq({}, payload),
    actor: { kind: 'account', id, name: '示例账号', unit: null, person: true, grants: [] },
    now: new Date(),
    categoryId: Object.values(categories)[0],
    applicantKind: 'person',
  })
  if (!('id' in entry)) throw new Error(JSON.stringify(entry))
  return { contest, entry: entry.id }
}

/** Copies of one entry, each with texts of its own; by SQL, as ten thousand submissions are not what is measured. */
async function fillContest({ payload, entry }: { payload: Payload; entry: string }): Promise<void> {
  const { sql: db } = readerOf(payload)
  const { rows } = await db.execute(sql`
    select string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns
    where table_name = 'entries' and column_name not in ('id', 'stage')`)
  const columns = sql.raw(String(rows[0]?.columns))
  for (let start = 0; start < ENTRIES; start += 500) {
    const texts = Array.from({ length: 500 }, (_, index) => {
      const own = textsOf(start + index)
      return { id: randomUUID(), ...own, fingerprints: fingerprintsOf(own.text) }
    })
    const list = JSON.stringify(texts)
    await db.execute(sql`
      with made as (select * from jsonb_to_recordset(${list}::jsonb) as made (id uuid)),
      copied as (
        insert into entries (id, stage, ${columns})
        select made.id, 'submitted', ${columns} from entries, made where entries.id = ${entry}
        returning id, contest_id)
      select count(*) from copied`)
    await db.execute(sql`
      insert into entry_texts (id, contest_id, entry_id, title, summary, text, fingerprints, frames)
      select gen_random_uuid(), entries.contest_id, made.id, made.title, made.summary, made.text,
        made.fingerprints, made.frames
      from jsonb_to_recordset(${list}::jsonb) as made
        (id uuid, title text, summary text, text text, fingerprints jsonb, frames jsonb)
      join entries on entries.id = made.id`)
  }
  await db.execute(sql`analyze entry_texts, entries`)
}

/** Texts out of some hundred words, so that they share what texts of one field share by chance. */
function textsOf(seed: number): ComparedTexts {
  const next = randomOf(seed)
  const write = (words: number): string =>
    Array.from({ length: words }, () => WORDS[Math.floor(next() * WORDS.length)]).join('')
  const hash = (): string =>
    Array.from({ length: 16 }, () => Math.floor(next() * 16).toString(16)).join('')
  return {
    title: write(5),
    summary: write(150),
    text: write(1000),
    frames: Array.from({ length: FRAMES }, hash),
  }
}

const WORDS = Array.from({ length: 600 }, (_, index) =>
  String.fromCodePoint(0x4e00 + ((index * 37) % 3000), 0x4e00 + ((index * 91) % 3000)),
)

/** Mulberry32: the same numbers for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed + 0x6d2b79f5
  return () => {
    state = Math.trunc(state + 0x6d2b79f5)
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = Math.trunc(mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Milliseconds, median. */
async function timed(act: () => Promise<unknown>): Promise<number> {
  await act()
  const times: number[] = []
  for (let turn = 0; turn < REPEATS; turn += 1) {
    const start = performance.now()
    await act()
    times.push(performance.now() - start)
  }
  return times.sort((one, other) => one - other)[Math.floor(REPEATS / 2)] ?? Number.NaN
}
