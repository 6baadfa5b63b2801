import { sql } from '@payloadcms/db-postgres'

import type { Transaction } from '../store/transact.ts'

/** The rank behind the last of a recommender's entries that are not sealed yet. */
export async function nextRank({
  transaction,
  contest,
  unit,
}: {
  transaction: Pick<Transaction, 'sql'>
  contest: string
  unit: string
}): Promise<number> {
  const { rows } = await transaction.sql.execute(sql`
    select coalesce(max(rank), 0)::int + 1 as next from recommendations
    where contest_id = ${contest} and unit_id = ${unit}
      and superseded_at is null and table_id is null`)
  return Number(rows[0]?.next ?? 1)
}
