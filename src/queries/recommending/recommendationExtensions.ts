import { sql } from '@payloadcms/db-postgres'

import type { Transaction } from '../../store/database/transact.ts'

/** Until when recommenders of a contest were given more time, by unit; the last word counts. */
export async function recommendationExtensions(
  { sql: db }: Pick<Transaction, 'sql'>,
  contest: string,
): Promise<Map<string, string>> {
  const { rows } = await db.execute(sql`
    select distinct on (unit_id) unit_id as unit, closes_at from recommendation_extensions
    where contest_id = ${contest} order by unit_id, created_at desc`)
  return new Map(
    rows.map((row) => [String(row.unit), new Date(String(row.closes_at)).toISOString()]),
  )
}
