import { sql } from '@payloadcms/db-postgres'

import type { Applying } from '../../domain/units/applicant.ts'
import { integer } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readSoleRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/** How many entries of a unit or person in a contest are not handed in yet. */
export async function openDrafts({
  transaction,
  contest,
  applying: { unit, person },
}: {
  transaction: Reader
  contest: string
  applying: Applying
}): Promise<number> {
  const whose = unit === null ? sql`person_id = ${person}` : sql`unit_id = ${unit}`
  const found = await transaction.sql.execute(sql`
    select count(*) from ${TABLE.entries} where contest_id = ${contest} and stage = 'draft' and ${whose}`)
  return readSoleRow(found, { count: integer }).count
}
