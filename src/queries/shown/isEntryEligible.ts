import { sql } from '@payloadcms/db-postgres'

import type { Reader } from '../../store/database/database.ts'
import { isEligible } from './eligibility.ts'
import { TABLE } from '../../store/database/table.ts'

/** Whether one entry is eligible, see `isEligible`. */
export async function isEntryEligible({
  transaction,
  entry,
}: {
  transaction: Reader
  entry: string
}): Promise<boolean> {
  const { rows } = await transaction.sql.execute(
    sql`select 1 from ${TABLE.entries} e where e.id = ${entry} and ${isEligible}`,
  )
  return rows.length > 0
}
