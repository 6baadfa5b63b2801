import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** Whether the database answers and has run the newest committed migration. */
export async function isReady(payload: Payload): Promise<boolean> {
  const adapter = payload.db as unknown as PostgresAdapter
  try {
    const { rows } = await adapter.drizzle.execute(sql`select name from payload_migrations`)
    const applied = new Set(rows.map((row) => row.name))
    return (adapter.prodMigrations ?? []).every((migration) => applied.has(migration.name))
  } catch {
    return false
  }
}
