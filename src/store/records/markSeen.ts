import { sql } from '@payloadcms/db-postgres'

import type { Reader } from '../database/database.ts'
import { TABLE } from '../database/table.ts'

/**
 * Marks an entry as seen by its recommender's unit, unless that unit has seen it; whether it was marked. Past Payload, so
 * that the entry does not count as changed to those who have it open.
 */
export async function markSeen({
  transaction,
  entry,
  unit,
  now,
}: {
  transaction: Reader
  entry: string
  unit: string
  now: Date
}): Promise<boolean> {
  const { rows } = await transaction.sql.execute(sql`
    update ${TABLE.entries} set seen_at = ${now.toISOString()}, seen_by_id = ${unit}
    where id = ${entry} and recommender_id = ${unit} and seen_by_id is distinct from ${unit}
    returning id`)
  return rows.length > 0
}
