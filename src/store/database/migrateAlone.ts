import type { Payload } from 'payload'
import pg from 'pg'

import { directAddressOf } from './directAddress.ts'

/** Lets one process at a time migrate a database; the next finds the work done. */
export async function migrateAlone(payload: Payload, migrate: () => Promise<void>): Promise<void> {
  const client = new pg.Client({
    connectionString: directAddressOf(payload),
    application_name: 'migrate',
  })
  // Without its lock the migration goes on, as it would have without ours.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtextextended('contest.migrate', 0))`)
    await migrate()
  } finally {
    await client.end().catch(() => undefined)
  }
}
