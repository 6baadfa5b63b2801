import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { NOT_COMPARED } from '../../domain/similarity/compareEntries.ts'
import type { ComparedTexts } from '../../domain/similarity/entryTexts.ts'
import { listOf, text } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

type Asked = { payload: Payload; entry: string; contest: string }

/** What is short of all other entries of a contest that are in it: to be looked through one by one. */
export async function shortTexts({
  payload,
  ...asked
}: Asked): Promise<(Omit<ComparedTexts, 'text'> & { entry: string })[]> {
  const found = await readerOf(payload).sql.execute(sql`
    select texts.entry_id, texts.title, texts.summary, texts.frames
    ${others(asked)}`)
  return readRows(found, COMPARED)
}

/** Entries whose long texts share the most runs with these, found by the index; a run that all have says little. */
export async function sharingText({
  payload,
  fingerprints,
  most,
  ...asked
}: Asked & { fingerprints: string[]; most: number }): Promise<string[]> {
  if (fingerprints.length === 0) return []
  const list = JSON.stringify(fingerprints)
  const found = await readerOf(payload).sql.execute(sql`
    with own as (select array(select jsonb_array_elements_text(${list}::jsonb)) as runs)
    select texts.entry_id, (
      select count(*) from jsonb_array_elements_text(texts.fingerprints) as run
      where run = any (own.runs)
    ) as shared
    ${others(asked, sql`cross join own`)} and texts.fingerprints ?| own.runs
    order by shared desc, texts.entry_id limit ${most}`)
  return readRows(found, { entryId: text }).map(({ entryId }) => entryId)
}

/** Everything that is compared of these entries. */
export async function wholeTexts(
  payload: Payload,
  entries: string[],
): Promise<(ComparedTexts & { entry: string })[]> {
  if (entries.length === 0) return []
  const list = JSON.stringify(entries)
  const found = await readerOf(payload).sql.execute(sql`
    select entry_id, title, summary, text, frames from ${TABLE.entry_texts}
    where entry_id in (select value::uuid from jsonb_array_elements_text(${list}::jsonb))`)
  return readRows(found, { ...COMPARED, text: text.or('') })
}

const COMPARED = {
  entry: text.from('entry_id'),
  title: text.or(''),
  summary: text.or(''),
  frames: listOf(text).or([]),
}

const others = ({ entry, contest }: Omit<Asked, 'payload'>, join = sql``) => sql`
  from ${TABLE.entry_texts} as texts join ${TABLE.entries} on ${TABLE.entries}.id = texts.entry_id ${join}
  where texts.contest_id = ${contest} and texts.entry_id <> ${entry}
    and ${TABLE.entries}.stage::text not in (${sql.join(
      NOT_COMPARED.map((stage) => sql`${stage}`),
      sql`, `,
    )})`
