import { sql } from '@payloadcms/db-postgres'

import type { Payload } from 'payload'

import { readerOf } from '../../store/database/database.ts'

/** What an administrator should know of: films that wait for tools, and films that could not be prepared. */
export async function renditionStanding(
  payload: Payload,
): Promise<{ unavailable: number; failed: number }> {
  const { rows } = await readerOf(payload).sql.execute(sql`
    select count(*) filter (where r.state = 'unavailable')::int as unavailable,
      count(*) filter (where r.state = 'failed')::int as failed
    from renditions r join entry_files f on f.id = r.file_id where f.removed_at is null`)
  const [row] = rows
  return { unavailable: Number(row?.unavailable ?? 0), failed: Number(row?.failed ?? 0) }
}
