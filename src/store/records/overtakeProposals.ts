import { sql } from '@payloadcms/db-postgres'

import type { Reader } from '../database/database.ts'
import { TABLE } from '../database/table.ts'

/** An entry that went its way leaves nothing to be answered: what was proposed of it before no longer applies. */
export async function overtakeProposals({
  transaction,
  entry,
  now,
}: {
  transaction: Reader
  entry: string
  now: Date
}): Promise<void> {
  await transaction.sql.execute(sql`
    update ${TABLE.proposals} set state = 'overtaken', decided_at = ${now.toISOString()}, updated_at = now()
    where entry_id = ${entry} and state = 'open'`)
}
