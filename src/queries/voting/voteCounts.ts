import { sql } from '@payloadcms/db-postgres'

import { integer, text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/** Ballots by entry of a round; an entry without any is not named. Counted each time: there is no counter to drift. */
export async function voteCounts({
  transaction,
  round,
}: {
  transaction: Reader
  round: string
}): Promise<Record<string, number>> {
  const found = await transaction.sql.execute(sql`
    select entry_id as entry, count(*)::int as votes from ${TABLE.ballots}
    where round_id = ${round} group by entry_id`)
  const counts = readRows(found, { entry: text, votes: integer })
  return Object.fromEntries(counts.map(({ entry, votes }) => [entry, votes]))
}
