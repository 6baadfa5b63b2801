import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { text } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'

/** Whether the database answers and has run the newest committed migration. */
export async function isReady(payload: Payload): Promise<boolean> {
  const adapter = payload.db as unknown as PostgresAdapter
  try {
    const found = await readerOf(payload).sql.execute(sql`select name from payload_migrations`)
    const applied = new Set(readRows(found, { name: text }).map(({ name }) => name))
    return (adapter.prodMigrations ?? []).every((migration) => applied.has(migration.name))
  } catch {
    return false
  }
}
