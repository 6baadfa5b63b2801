import { sql } from '@payloadcms/db-postgres'

import type { Transaction } from '../../store/database/transact.ts'

type Own = { transaction: Pick<Transaction, 'sql'>; contest: string; unit: string }

/** The rank behind the last of a recommender's current recommendations. Ranks only say who comes before whom. */
export async function nextRank({ transaction, contest, unit }: Own): Promise<number> {
  const { rows } = await transaction.sql.execute(sql`
    select coalesce(max(rank), 0)::int + 1 as next from recommendations
    where contest_id = ${contest} and unit_id = ${unit} and superseded_at is null`)
  return Number(rows[0]?.next ?? 1)
}
