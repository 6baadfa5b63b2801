import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { EntryDocument } from '../../domain/documents/index.ts'
import { integer, text, truth } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readRow } from '../../store/database/readRows.ts'
import { OPEN } from './examinationQueue.ts'
import { TABLE } from '../../store/database/table.ts'

export type QueuePlace = {
  /** 1 = next to be examined; null while the entry waits for somebody else. */
  place: number | null
  waiting: number
  /** The first of the others in the queue. */
  next: string | null
}

/** Where an entry stands in the examination queue of its contest, by its first submission (R109, domain.md decision 5). */
export async function queuePlace({
  payload,
  entry: { id, contest },
}: {
  payload: Payload
  entry: Pick<EntryDocument, 'id' | 'contest'>
}): Promise<QueuePlace> {
  const found = await readerOf(payload).sql.execute(sql`
    select
      (select count(*)::int from ${TABLE.entries} e where e.contest_id = ${contest} and ${OPEN}) as waiting,
      (select count(*)::int from ${TABLE.entries} e where e.contest_id = ${contest} and ${OPEN}
        and (e.first_submitted_at, e.id) < (own.first_submitted_at, own.id)) as ahead,
      (select true from ${TABLE.entries} e where e.id = own.id and ${OPEN}) as waits,
      (select e.id from ${TABLE.entries} e where e.contest_id = ${contest} and ${OPEN} and e.id <> own.id
        order by e.first_submitted_at, e.id limit 1) as next
    from ${TABLE.entries} own where own.id = ${id}`)
  const row = readRow(found, {
    waiting: integer,
    ahead: integer,
    waits: truth.or(false),
    next: text.nullable,
  })
  if (!row) return { place: null, waiting: 0, next: null }
  const { waiting, ahead, waits, next } = row
  return { place: waits ? ahead + 1 : null, waiting, next }
}
