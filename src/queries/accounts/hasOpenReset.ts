import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { readerOf } from '../../store/database/database.ts'
import { TABLE } from '../../store/database/table.ts'

/** Whether a letter that sets a password of staff anew was sent to this address and holds still. */
export async function hasOpenReset(
  payload: Payload,
  { email, now }: { email: string; now: Date },
): Promise<boolean> {
  const { rows } = await readerOf(payload).sql.execute(sql`
    select 1 from ${TABLE.staff}
    where email = ${email} and reset_password_token is not null
      and reset_password_expiration > ${now.toISOString()}`)
  return rows.length > 0
}
