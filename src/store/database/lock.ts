import { sql } from '@payloadcms/db-postgres'

import { tableOf } from '../../domain/basics/tableNames.ts'
import type { CollectionName } from '../../domain/documents/index.ts'
import type { Transaction } from './transact.ts'

/**
 * Locks one row until the transaction ends; true when the row exists. Operations that lock several rows
 * do so in the order unit → account → category → entry, so that two of them cannot wait for each other.
 */
export async function lockRow(
  transaction: Transaction,
  collection: CollectionName,
  id: string,
): Promise<boolean> {
  if (!isUuid(id)) return false
  const { rows } = await transaction.sql.execute(
    sql`select 1 from ${sql.identifier(tableOf(collection))} where id = ${id} for no key update`,
  )
  return rows.length > 0
}

/** A lock on a name rather than a row, for sequences and singletons; released with the transaction. */
export async function lockName(transaction: Transaction, name: string): Promise<void> {
  await transaction.sql.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
}

/** As `lockName`, but many may hold it at once; who wants it alone waits until they are done. */
export async function lockNameShared(transaction: Transaction, name: string): Promise<void> {
  await transaction.sql.execute(
    sql`select pg_advisory_xact_lock_shared(hashtextextended(${name}, 0))`,
  )
}

/** Ids come from addresses and bodies: anything but a uuid would make PostgreSQL answer with an error. */
export function isUuid(id: unknown): id is string {
  return typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
}
