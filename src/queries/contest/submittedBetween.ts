import { sql } from '@payloadcms/db-postgres'

import { instant, integer } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readSoleRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/** How many entries of a contest were handed in after one instant and up to another, and when the last; those with a deadline of their own were in time anyhow. */
export async function submittedBetween(
  { sql: db }: Reader,
  { contest, after, until }: { contest: string; after: Date; until: Date },
): Promise<{ count: number; latest: string | null }> {
  const found = await db.execute(sql`
    select count(*) as count, max(submitted_at) as latest from ${TABLE.entries}
    where contest_id = ${contest} and submitted_at > ${after.toISOString()}
      and submitted_at <= ${until.toISOString()} and stage <> 'withdrawn'
      and (extended_until is null or extended_until < submitted_at)`)
  return readSoleRow(found, { count: integer, latest: instant.nullable })
}
