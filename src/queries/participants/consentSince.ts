import { sql } from '@payloadcms/db-postgres'

import type { ParticipantDocument } from '../../domain/documents/index.ts'
import { millisecondsOf } from '../../domain/basics/instants.ts'
import { instant, text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { manyTo, TABLE } from '../../store/database/table.ts'

/** Where a consent was given anew after it had been taken back: by a file for this child, or by an entry handed in since. */
export type ConsentGiven = { entry: string; title: string | null; at: string }

/**
 * The newest consent for a participant since the last was taken back; null while there is none, and for whoever's never was.
 * A file given since lies under a key that tells it apart (`childSlotKey`); of those who need none the entry itself says it.
 */
export async function consentSince(
  { sql: db }: Reader,
  { id, consentWithdrawnAt }: Pick<ParticipantDocument, 'id' | 'consentWithdrawnAt'>,
): Promise<ConsentGiven | null> {
  if (!consentWithdrawnAt) return null
  const key = `%-${id}-${millisecondsOf(consentWithdrawnAt)}`
  const found = await db.execute(sql`
    select e.id as entry, coalesce(e.title, '') as title, given.at
    from ${TABLE.entries} e
    join ${TABLE.entries_rels} named on named.parent_id = e.id and named.${manyTo('participants')} = ${id}
    cross join lateral (
      select max(f.created_at) as at from ${TABLE.entry_files} f
        where f.entry_id = e.id and f.slot like ${key} and f.removed_at is null
      union all
      select e.submitted_at where e.submitted_at > ${consentWithdrawnAt}
    ) given
    where given.at is not null
    order by given.at desc limit 1`)
  const [newest] = readRows(found, { entry: text, title: text, at: instant })
  return newest ? { ...newest, title: newest.title || null } : null
}
