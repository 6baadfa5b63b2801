import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { integer } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readSoleRow } from '../../store/database/readRows.ts'

/** How many e-mails and how many codes for telephones wait to be sent, and how many messages could not be sent. */
export async function outboxStanding(
  payload: Payload,
): Promise<{ waiting: number; codes: number; failed: number }> {
  const found = await readerOf(payload).sql.execute(sql`
    select
      (select count(*) from messages where state in ('waiting', 'sending') and channel = 'email') as waiting,
      (select count(*) from messages where state in ('waiting', 'sending') and channel = 'sms') as codes,
      (select count(*) from messages where state = 'failed' and fault <> 'expired') as failed`)
  return readSoleRow(found, { waiting: integer, codes: integer, failed: integer })
}
