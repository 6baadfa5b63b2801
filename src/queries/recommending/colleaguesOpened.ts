import { sql } from '@payloadcms/db-postgres'

import type { Reader } from '../../store/database/database.ts'
import { integer } from '../../store/database/columns.ts'
import { readSoleRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/** How many accounts a unit has opened for its people in a contest, those that were ended among them. */
export async function colleaguesOpened({
  transaction,
  contest,
  unit,
}: {
  transaction: Reader
  contest: string
  unit: string
}): Promise<number> {
  const found = await transaction.sql.execute(sql`
    select count(*) from ${TABLE.activity}
    where contest_id = ${contest} and action = 'openColleagueAccount' and details ->> 'unit' = ${unit}`)
  return readSoleRow(found, { count: integer }).count
}
