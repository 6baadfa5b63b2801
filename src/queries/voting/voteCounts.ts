import { sql } from '@payloadcms/db-postgres'

import type { Transaction } from '../../store/database/transact.ts'

/** Ballots by entry of a round; an entry without any is not named. Counted each time: there is no counter to drift. */
export async function voteCounts({
  transaction,
  round,
}: {
  transaction: Pick<Transaction, 'sql'>
  round: string
}): Promise<Record<string, number>> {
  const { rows } = await transaction.sql.execute(sql`
    select entry_id as entry, count(*)::int as votes from ballots
    where round_id = ${round} group by entry_id`)
  return Object.fromEntries(rows.map((row) => [String(row.entry), Number(row.votes)]))
}
