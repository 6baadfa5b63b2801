import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { date } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readRow } from '../../store/database/readRows.ts'

/** Until when Payload keeps an account locked after wrong passwords; null = it does not. */
export async function accountLock(payload: Payload, account: string): Promise<Date | null> {
  const found = await readerOf(payload).sql.execute(
    sql`select lock_until from accounts where id = ${account}`,
  )
  return readRow(found, { lockUntil: date.nullable })?.lockUntil ?? null
}
