import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { date, text } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/** Uploads that are still coming in, by token: with whose row they go, and since when. */
export async function receivingUploads(
  payload: Payload,
): Promise<Map<string, { id: string; createdAt: Date }>> {
  const found = await readerOf(payload).sql.execute(
    sql`select id, token, created_at from ${TABLE.uploads} where state = 'receiving'`,
  )
  const uploads = readRows(found, { token: text, id: text, createdAt: date })
  return new Map(uploads.map(({ token, ...upload }) => [token, upload]))
}

/**
 * Of these names of received files, those that a file of an entry, its playable version, a scan, the pictures of
 * what is still kept, or an unfinished upload still has.
 */
export async function keptNames(payload: Payload, names: string[]): Promise<Set<string>> {
  const list = JSON.stringify(names)
  const found = await readerOf(payload).sql.execute(sql`
    with asked as (select value as name from jsonb_array_elements_text(${list}::jsonb))
    select name from asked where
      exists (select 1 from ${TABLE.entry_files} where filename = name)
      or exists (select 1 from ${TABLE.renditions} where name in (video, poster))
      or exists (
        select 1 from ${TABLE.page_images} where image = name and (
          exists (select 1 from ${TABLE.entry_files} where filename = source)
          or exists (select 1 from ${TABLE.recommendation_tables} where scan = source)))
      or exists (select 1 from ${TABLE.recommendation_tables} where scan = name)
      or exists (select 1 from ${TABLE.uploads} where token = name and state = 'receiving')`)
  return new Set(readRows(found, { name: text }).map(({ name }) => name))
}
