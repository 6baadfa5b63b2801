import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { text } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/** The address of the member of staff whose letter for a forgotten password carries this token and holds still, or null. */
export async function resetOwner(
  payload: Payload,
  { token, now }: { token: string; now: Date },
): Promise<string | null> {
  const found = await readerOf(payload).sql.execute(sql`
    select email from ${TABLE.staff}
    where reset_password_token = ${token} and reset_password_expiration > ${now.toISOString()}`)
  return token ? (readRow(found, { email: text })?.email ?? null) : null
}
