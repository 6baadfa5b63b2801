import { sql } from '@payloadcms/db-postgres'

import type { Transaction } from '../../store/database/transact.ts'

/** The newest change of a recommender's order: who made it, and what stood before and after. */
export type LastOrder = {
  /** Changes with every change. */
  id: string
  account: string
  name: string
  /** ISO 8601. */
  at: string
  before: string[]
  entries: string[]
}

/** Null where the order was never changed by hand. */
export async function lastOrder({
  transaction,
  contest,
  unit,
}: {
  transaction: Pick<Transaction, 'sql'>
  contest: string
  unit: string
}): Promise<LastOrder | null> {
  const { rows } = await transaction.sql.execute(sql`
    select id, actor, actor_name, at, details from activity
    where subject = 'units' and subject_id = ${unit} and contest_id = ${contest}
      and action = 'orderRecommendations'
    order by at desc, created_at desc limit 1`)
  const [row] = rows
  if (!row) return null
  const { before, entries } = (row.details ?? {}) as { before?: string[]; entries?: string[] }
  return {
    id: String(row.id),
    account: String(row.actor),
    name: String(row.actor_name),
    at: new Date(String(row.at)).toISOString(),
    before: before ?? [],
    entries: entries ?? [],
  }
}
