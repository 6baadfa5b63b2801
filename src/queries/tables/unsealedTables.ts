import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { integer } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readSoleRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { ofContests } from '../contest/ofContests.ts'

/**
 * How many recommendation tables wait because the host's service has not sealed them.
 *
 * @param contests whose tables; none = all
 */
export async function unsealedTables(
  payload: Payload,
  contests: readonly string[] = [],
): Promise<number> {
  const found = await readerOf(payload).sql.execute(sql`
    select count(*) as waiting from ${TABLE.recommendation_tables}
    where state = 'generated' and pdf is null and problem ->> 'code' = 'sealFailed'
      and ${ofContests(sql`contest_id`, contests)}`)
  return readSoleRow(found, { waiting: integer }).waiting
}
