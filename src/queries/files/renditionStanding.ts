import { sql } from '@payloadcms/db-postgres'

import type { Payload } from 'payload'

import { integer } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readSoleRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { ofContests } from '../contest/ofContests.ts'

export type RenditionStanding = { unavailable: number; failed: number }

/**
 * What staff should know of: films that wait for tools, and films that could not be prepared.
 *
 * @param contests of whose films; none = all
 */
export async function renditionStanding(
  payload: Payload,
  contests: readonly string[] = [],
): Promise<RenditionStanding> {
  const found = await readerOf(payload).sql.execute(sql`
    select count(*) filter (where r.state = 'unavailable')::int as unavailable,
      count(*) filter (where r.state = 'failed')::int as failed
    from ${TABLE.renditions} r join ${TABLE.entry_files} f on f.id = r.file_id where f.removed_at is null
      and ${ofContests(sql`r.contest_id`, contests)}`)
  return readSoleRow(found, { unavailable: integer, failed: integer })
}
