import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { settingsOf } from '../settings.ts'

/**
 * Where a session of one's own begins: for listening and for locks that outlast a transaction. A pooler between would
 * give each transaction another server, without a word.
 */
export function directAddressOf(payload: Pick<Payload, 'config' | 'db'>): string {
  const { poolOptions } = payload.db as unknown as PostgresAdapter
  return settingsOf(payload).directDatabaseUrl ?? poolOptions.connectionString ?? ''
}
