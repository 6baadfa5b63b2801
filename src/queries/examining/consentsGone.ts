import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { text } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { isConsentGone } from '../shown/eligibility.ts'

/** An entry on which staff have to decide, because the consent for a child was taken back after it was handed in. */
export type ConsentGone = { contest: string; entry: string; title: string }

/** Those of these contests that are still in it, the one that was handed in first before the others. */
export async function consentsGone({
  payload,
  contests,
}: {
  payload: Payload
  contests: readonly string[]
}): Promise<ConsentGone[]> {
  if (contests.length === 0) return []
  const found = await readerOf(payload).sql.execute(sql`
    select e.contest_id as contest, e.id as entry, concat_ws(' ', e.number, e.title) as title
    from ${TABLE.entries} e
    where e.contest_id in ${[...contests]} and ${isConsentGone}
      and e.stage in ('submitted', 'recommended', 'sealed', 'accepted')
    order by e.first_submitted_at, e.id`)
  return readRows(found, { contest: text, entry: text, title: text })
}
