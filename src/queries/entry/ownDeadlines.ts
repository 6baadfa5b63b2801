import { sql } from '@payloadcms/db-postgres'

import { instant } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/** The deadlines that entries of a contest were given for themselves and that have not passed at `now`, each once (R108); ISO 8601. */
export async function ownDeadlines(
  { sql: db }: Reader,
  { contest, now }: { contest: string; now: Date },
): Promise<string[]> {
  const found = await db.execute(sql`
    select distinct extended_until as until from ${TABLE.entries}
    where contest_id = ${contest} and extended_until >= ${now.toISOString()} order by until`)
  return readRows(found, { until: instant }).map(({ until }) => until)
}
