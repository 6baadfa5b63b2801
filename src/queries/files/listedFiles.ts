import { sql } from '@payloadcms/db-postgres'

import type { Applying } from '../../domain/units/applicant.ts'
import { text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { isOwn, isReadByOwner, isReadByRecommender } from './fileReaders.ts'

/** Ids of the files that a recommender may list, see `isReadByRecommender`. */
export async function recommenderFiles(
  { sql: db }: Reader,
  of: { unit: string; contests: readonly string[] },
): Promise<string[]> {
  const found = await db.execute(sql`
    select distinct f.id from ${TABLE.entries} e
    join ${TABLE.entry_files} f on f.entry_id = e.id or f.registration_id = e.registration_id
    where ${isReadByRecommender(of)}`)
  return idsIn(found)
}

/** Ids of the files that an entrant may list, see `isReadByOwner`. */
export async function entrantFiles({ sql: db }: Reader, applying: Applying): Promise<string[]> {
  return idsIn(
    await db.execute(sql`
    select f.id from ${TABLE.entry_files} f
    where (f.entry_id in (select e.id from ${TABLE.entries} e where ${isOwn('e', applying)})
        or f.registration_id in (select own.id from ${TABLE.registrations} own where ${isOwn('own', applying)}))
      and ${isReadByOwner(applying)}`),
  )
}

const idsIn = (found: Parameters<typeof readRows>[0]): string[] =>
  readRows(found, { id: text }).map(({ id }) => id)
