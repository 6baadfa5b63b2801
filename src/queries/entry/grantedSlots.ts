import { sql } from '@payloadcms/db-postgres'

import type { Charge } from '../../domain/entry/limits.ts'
import type { Transaction } from '../../store/database/transact.ts'

/** Slots an organiser granted a unit or person in a category beyond its limit (R25). */
export async function grantedSlots({
  transaction,
  category,
  charge,
}: {
  transaction: Pick<Transaction, 'sql'>
  category: string
  charge: Charge
}): Promise<number> {
  const column = charge.kind === 'unit' ? sql`unit_id` : sql`account_id`
  const { rows } = await transaction.sql.execute(sql`
    select coalesce(sum(extra), 0)::int as granted from limit_grants
    where category_id = ${category} and ${column} = ${charge.id}`)
  return Number(rows[0]?.granted ?? 0)
}
