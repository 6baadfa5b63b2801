import { sql } from '@payloadcms/db-postgres'
import { instant } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readSoleRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/** When the first of the deadlines ends that single entries before a recommender were given and that have not passed at `now`; null without any. */
export async function firstExtensionEnd(
  { sql: db }: Reader,
  { contest, unit, now }: { contest: string; unit: string; now: Date },
): Promise<string | null> {
  const found = await db.execute(sql`
    select min(extended_until) as until from ${TABLE.entries}
    where contest_id = ${contest} and recommender_id = ${unit}
      and extended_until >= ${now.toISOString()}
      and (stage in ('submitted', 'recommended')
        or (stage = 'returned' and returned_to = 'recommender'))`)
  return readSoleRow(found, { until: instant.nullable }).until
}
