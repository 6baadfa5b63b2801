import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { integer } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readSoleRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { ofContests } from '../contest/ofContests.ts'

export type OutboxStanding = { waiting: number; codes: number; failed: number }

/**
 * How many e-mails and how many codes for telephones wait to be sent, and how many messages could not be sent.
 *
 * @param contests of whose messages; none = all, also what belongs to no contest
 */
export async function outboxStanding(
  payload: Payload,
  contests: readonly string[] = [],
): Promise<OutboxStanding> {
  const isTheirs = ofContests(sql`contest_id`, contests)
  const found = await readerOf(payload).sql.execute(sql`
    select
      (select count(*) from ${TABLE.messages} where state in ('waiting', 'sending') and channel = 'email' and ${isTheirs}) as waiting,
      (select count(*) from ${TABLE.messages} where state in ('waiting', 'sending') and channel = 'sms' and ${isTheirs}) as codes,
      (select count(*) from ${TABLE.messages} where state = 'failed' and fault <> 'expired' and ${isTheirs}) as failed`)
  return readSoleRow(found, { waiting: integer, codes: integer, failed: integer })
}
