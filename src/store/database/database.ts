import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Transaction } from './transact.ts'

/** What SQL is asked with: a transaction, or the handle that `readerOf` gives. */
export type Reader = Pick<Transaction, 'sql'>

/** A handle for SQL that only reads, outside any transaction: for pages and lists. */
export const readerOf = (payload: Payload): Reader => ({
  sql: (payload.db as unknown as PostgresAdapter).drizzle,
})
