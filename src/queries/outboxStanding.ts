import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { readerOf } from '../store/database.ts'

/** How many e-mails wait to be sent, and how many messages could not be sent. */
export async function outboxStanding(
  payload: Payload,
): Promise<{ waiting: number; failed: number }> {
  const { rows } = await readerOf(payload).sql.execute(sql`
    select
      (select count(*) from messages where state in ('waiting', 'sending') and channel = 'email') as waiting,
      (select count(*) from messages where state = 'failed') as failed`)
  return { waiting: Number(rows[0]?.waiting ?? 0), failed: Number(rows[0]?.failed ?? 0) }
}
