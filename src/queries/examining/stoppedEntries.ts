import { sql } from '@payloadcms/db-postgres'
import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'

import { text } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { isConsentGone, isObjectedTo } from '../shown/eligibility.ts'

/** An entry on which staff have to decide: it was stopped after it was handed in. */
export type StoppedEntry = { contest: string; entry: string; title: string }

type Asked = { payload: Payload; contests: readonly string[] }

/** Entries whose consent for a child was taken back. */
export const consentsGone = (asked: Asked): Promise<StoppedEntry[]> =>
  stoppedEntries(asked, isConsentGone)

/** Entries whose use a partner refuses. */
export const objectedEntries = (asked: Asked): Promise<StoppedEntry[]> =>
  stoppedEntries(asked, isObjectedTo)

/** Those of these contests that are still in it, the one that was handed in first before the others. */
async function stoppedEntries(
  { payload, contests }: Asked,
  isStopped: SQL,
): Promise<StoppedEntry[]> {
  if (contests.length === 0) return []
  const found = await readerOf(payload).sql.execute(sql`
    select e.contest_id as contest, e.id as entry, concat_ws(' ', e.number, e.title) as title
    from ${TABLE.entries} e
    where e.contest_id in ${[...contests]} and ${isStopped}
      and e.stage in ('submitted', 'recommended', 'sealed', 'accepted')
    order by e.first_submitted_at, e.id`)
  return readRows(found, { contest: text, entry: text, title: text })
}
