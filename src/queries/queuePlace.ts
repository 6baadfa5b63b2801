import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { EntryDocument } from '../domain/types/index.ts'
import { matching } from './matching.ts'
import { STAFF_QUEUES } from './staffQueues.ts'

export type QueuePlace = {
  /** 1 = next to be examined; null while the entry waits for somebody else. */
  place: number | null
  waiting: number
  /** The first of the others in the queue. */
  next: string | null
}

const TO_EXAMINE = STAFF_QUEUES.find(({ key }) => key === 'toExamine')?.anyOf ?? []

/** Where an entry stands in the examination queue of its contest, by its first submission (R109, domain.md decision 5). */
export async function queuePlace({
  payload,
  entry,
}: {
  payload: Payload
  entry: Pick<EntryDocument, 'id' | 'contest'>
}): Promise<QueuePlace> {
  const adapter = payload.db as unknown as PostgresAdapter
  const { rows } = await adapter.drizzle.execute(sql`
    with queue as (
      select id::text, row_number() over (order by first_submitted_at, id)::int as place,
        count(*) over ()::int as waiting
      from entries where contest_id = ${entry.contest} and ${matching(TO_EXAMINE)})
    select * from queue where id = ${entry.id} or place <= 2 order by place`)
  const own = rows.find(({ id }) => id === entry.id)
  const next = rows.find(({ id }) => id !== entry.id)
  return {
    place: own ? Number(own.place) : null,
    waiting: Number(rows[0]?.waiting ?? 0),
    next: next ? String(next.id) : null,
  }
}
