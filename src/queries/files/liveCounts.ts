import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { readerOf } from '../../store/database/database.ts'

/** Votes by number of entry, in the rounds of a contest that show them while they run (domain.md decision 13). */
export async function liveCounts(
  payload: Payload,
  contest: string,
): Promise<Record<string, number>> {
  const { rows } = await readerOf(payload).sql.execute(sql`
    select e.number, count(*)::int as votes
    from ballots b join entries e on e.id = b.entry_id join rounds r on r.id = b.round_id
    where b.contest_id = ${contest} and r.live_counts = 'shown'
    group by e.number`)
  return Object.fromEntries(rows.map(({ number, votes }) => [String(number), Number(votes)]))
}
