import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { readerOf } from '../../store/database/database.ts'

/** Until when Payload keeps an account locked after wrong passwords; null = it does not. */
export async function accountLock(payload: Payload, account: string): Promise<Date | null> {
  const { rows } = await readerOf(payload).sql.execute(
    sql`select lock_until from accounts where id = ${account}`,
  )
  const until = rows[0]?.lock_until
  return until ? new Date(String(until)) : null
}
