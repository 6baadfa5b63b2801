import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { instant } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'

/** When sign-in under a name that belongs to nobody failed, oldest first (ISO 8601); the last hundred. */
export async function signInFailures(payload: Payload, subjectId: string): Promise<string[]> {
  const found = await readerOf(payload).sql.execute(sql`
    select at from (
      select at from activity
      where subject = 'accounts' and subject_id = ${subjectId} and action = 'signInFailed'
      order by at desc limit 100) latest
    order by at`)
  return readRows(found, { at: instant }).map(({ at }) => at)
}
