import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { DELIVERY_FAULTS } from '../../domain/messages/delivery.ts'
import type { DeliveryFault } from '../../domain/messages/delivery.ts'
import { integer, oneOf, text } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readRows, readSoleRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/** What became of a letter that was sent. */
export type BroadcastStanding = {
  inApp: number
  read: number
  sent: number
  waiting: number
  failed: number
  /** The first of those that did not arrive. */
  failures: { name: string; address: string; fault: DeliveryFault }[]
}

export async function broadcastStanding(
  payload: Payload,
  broadcast: string,
): Promise<BroadcastStanding> {
  const db = readerOf(payload).sql
  const counts = await db.execute(sql`
    select count(*) filter (where channel = 'inApp') as in_app,
      count(*) filter (where channel = 'inApp' and read_at is not null) as read,
      count(*) filter (where state = 'sent') as sent,
      count(*) filter (where state in ('waiting', 'sending')) as waiting,
      count(*) filter (where state = 'failed') as failed
    from ${TABLE.messages} where broadcast_id = ${broadcast}`)
  const failures = await db.execute(sql`
    select a.name, m.address, m.fault from ${TABLE.messages} m join ${TABLE.accounts} a on a.id = m.account_id
    where m.broadcast_id = ${broadcast} and m.state = 'failed' order by a.name limit ${SHOWN}`)
  return {
    ...readSoleRow(counts, {
      inApp: integer,
      read: integer,
      sent: integer,
      waiting: integer,
      failed: integer,
    }),
    failures: readRows(failures, {
      name: text,
      address: text.or(''),
      fault: oneOf(DELIVERY_FAULTS),
    }),
  }
}

const SHOWN = 50
