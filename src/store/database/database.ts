import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Transaction } from './transact.ts'

/** A handle for SQL that only reads, outside any transaction: for pages and lists. */
export const readerOf = (payload: Payload): Pick<Transaction, 'sql'> => ({
  sql: (payload.db as unknown as PostgresAdapter).drizzle,
})
