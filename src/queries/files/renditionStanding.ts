import { sql } from '@payloadcms/db-postgres'

import type { Payload } from 'payload'

import { integer } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readSoleRow } from '../../store/database/readRows.ts'

/** What an administrator should know of: films that wait for tools, and films that could not be prepared. */
export async function renditionStanding(
  payload: Payload,
): Promise<{ unavailable: number; failed: number }> {
  const found = await readerOf(payload).sql.execute(sql`
    select count(*) filter (where r.state = 'unavailable')::int as unavailable,
      count(*) filter (where r.state = 'failed')::int as failed
    from renditions r join entry_files f on f.id = r.file_id where f.removed_at is null`)
  return readSoleRow(found, { unavailable: integer, failed: integer })
}
