import { sql } from '@payloadcms/db-postgres'

import { text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRow, readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { isEligible } from '../shown/eligibility.ts'

type Voter = { round: string; voter: string; day: string }

/** What one voter has done today in a round, oldest ballot first: ids of entries. */
export async function ballotsOfDay({
  transaction,
  round,
  voter,
  day,
}: Voter & { transaction: Reader }): Promise<string[]> {
  const found = await transaction.sql.execute(sql`
    select entry_id as entry from ${TABLE.ballots}
    where round_id = ${round} and voter = ${voter} and day = ${day} order by slot`)
  return readRows(found, { entry: text }).map(({ entry }) => entry)
}

/** The eligible entry of a category that carries a number, or null. */
export async function votableEntry({
  transaction,
  category,
  number,
}: {
  transaction: Reader
  category: string
  number: string
}): Promise<string | null> {
  const found = await transaction.sql.execute(sql`
    select e.id from ${TABLE.entries} e
    where e.category_id = ${category} and e.number = ${number} and ${isEligible}`)
  return readRow(found, { id: text })?.id ?? null
}
