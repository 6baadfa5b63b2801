import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { integer, text } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/** Votes by number of entry, in the rounds of a contest that show them while they run (domain.md decision 13). */
export async function liveCounts(
  payload: Payload,
  contest: string,
): Promise<Record<string, number>> {
  const found = await readerOf(payload).sql.execute(sql`
    select e.number, count(*)::int as votes
    from ${TABLE.ballots} b join ${TABLE.entries} e on e.id = b.entry_id join ${TABLE.rounds} r on r.id = b.round_id
    where b.contest_id = ${contest} and r.live_counts = 'shown'
    group by e.number`)
  const counts = readRows(found, { number: text, votes: integer })
  return Object.fromEntries(counts.map(({ number, votes }) => [number, votes]))
}
