import { sql } from '@payloadcms/db-postgres'

import type { Transaction } from '../../store/database/transact.ts'
import { isEligible } from '../shown/eligibility.ts'

type Voter = { round: string; voter: string; day: string }

/** What one voter has done today in a round, oldest ballot first: ids of entries. */
export async function ballotsOfDay({
  transaction,
  round,
  voter,
  day,
}: Voter & { transaction: Pick<Transaction, 'sql'> }): Promise<string[]> {
  const { rows } = await transaction.sql.execute(sql`
    select entry_id as entry from ballots
    where round_id = ${round} and voter = ${voter} and day = ${day} order by slot`)
  return rows.map((row) => String(row.entry))
}

/** The eligible entry of a category that carries a number, or null. */
export async function votableEntry({
  transaction,
  category,
  number,
}: {
  transaction: Pick<Transaction, 'sql'>
  category: string
  number: string
}): Promise<string | null> {
  const { rows } = await transaction.sql.execute(sql`
    select e.id from entries e
    where e.category_id = ${category} and e.number = ${number} and ${isEligible}`)
  return rows[0] ? String(rows[0].id) : null
}
