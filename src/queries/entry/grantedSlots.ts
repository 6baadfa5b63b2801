import { sql } from '@payloadcms/db-postgres'

import type { Charge } from '../../domain/entry/limits.ts'
import { integer } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readSoleRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/** Slots an organiser granted a unit or person in a category beyond its limit (R25). */
export async function grantedSlots({
  transaction,
  category,
  charge,
}: {
  transaction: Reader
  category: string
  charge: Charge
}): Promise<number> {
  const column = charge.kind === 'unit' ? sql`unit_id` : sql`account_id`
  const found = await transaction.sql.execute(sql`
    select coalesce(sum(extra), 0)::int as granted from ${TABLE.limit_grants}
    where category_id = ${category} and ${column} = ${charge.id}`)
  return readSoleRow(found, { granted: integer }).granted
}
