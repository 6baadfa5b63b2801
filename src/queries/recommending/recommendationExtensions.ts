import { sql } from '@payloadcms/db-postgres'

import { instant, text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/** Until when recommenders of a contest were given more time, by unit; the last word counts. */
export async function recommendationExtensions(
  { sql: db }: Reader,
  contest: string,
): Promise<Map<string, string>> {
  const found = await db.execute(sql`
    select distinct on (unit_id) unit_id as unit, closes_at from ${TABLE.recommendation_extensions}
    where contest_id = ${contest} order by unit_id, created_at desc`)
  const extensions = readRows(found, { unit: text, closesAt: instant })
  return new Map(extensions.map(({ unit, closesAt }) => [unit, closesAt]))
}
