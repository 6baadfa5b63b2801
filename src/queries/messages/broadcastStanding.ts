import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { DeliveryFault } from '../../domain/messages/delivery.ts'
import { readerOf } from '../../store/database/database.ts'

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
  const { rows } = await db.execute(sql`
    select count(*) filter (where channel = 'inApp') as in_app,
      count(*) filter (where channel = 'inApp' and read_at is not null) as read,
      count(*) filter (where state = 'sent') as sent,
      count(*) filter (where state in ('waiting', 'sending')) as waiting,
      count(*) filter (where state = 'failed') as failed
    from messages where broadcast_id = ${broadcast}`)
  const { rows: failures } = await db.execute(sql`
    select a.name, m.address, m.fault from messages m join accounts a on a.id = m.account_id
    where m.broadcast_id = ${broadcast} and m.state = 'failed' order by a.name limit ${SHOWN}`)
  const [row = {}] = rows
  return {
    inApp: Number(row.in_app),
    read: Number(row.read),
    sent: Number(row.sent),
    waiting: Number(row.waiting),
    failed: Number(row.failed),
    failures: failures.map(({ name, address, fault }) => ({
      name: String(name),
      address: String(address ?? ''),
      fault: fault as DeliveryFault,
    })),
  }
}

const SHOWN = 50
