import { sql } from '@payloadcms/db-postgres'

import type { Reader } from '../database/database.ts'
import { TABLE } from '../database/table.ts'

/**
 * Notes when the examination of a contest closed; true if it was open until now. One statement on one column: a save of
 * the whole contest would undo what staff are changing in the panel meanwhile.
 */
export async function closeExamination({
  transaction,
  contest,
  now,
}: {
  transaction: Reader
  contest: string
  now: Date
}): Promise<boolean> {
  const { rows } = await transaction.sql.execute(sql`
    update ${TABLE.contests} set examination_closed_at = ${now.toISOString()}, updated_at = now()
    where id = ${contest} and examination_closed_at is null returning id`)
  return rows.length > 0
}
