import { sql } from '@payloadcms/db-postgres'

import { truth } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readSoleRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import type { Applying } from '../../domain/units/applicant.ts'

/** Whether participants are anything to a unit or person: it keeps some, or a contest that is public asks for them. */
export async function keepsParticipants(
  { sql: db }: Reader,
  { unit, person }: Applying,
): Promise<boolean> {
  const own = unit === null ? sql`p.person_id = ${person}` : sql`p.unit_id = ${unit}`
  const found = await db.execute(sql`
    select exists (select 1 from ${TABLE.participants} p where ${own})
      or exists (
        select 1 from ${TABLE.categories} c join ${TABLE.contests} k on k.id = c.contest_id
        where k.published and c.participants_most > 0) as keeps`)
  return readSoleRow(found, { keeps: truth }).keeps
}
