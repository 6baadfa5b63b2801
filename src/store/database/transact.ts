import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, initTransaction, killTransaction } from 'payload'
import type { PayloadRequest } from 'payload'

import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { sessionOf } from './session.ts'
import type { Session } from './session.ts'

/** A running transaction: the request that carries it and a typed handle for SQL. */
export type Transaction = { req: PayloadRequest; sql: Session['db'] }

const ATTEMPTS = 4
/** serialization_failure and deadlock_detected: PostgreSQL asks the client to try again. */
const RETRYABLE = new Set(['40001', '40P01'])

/**
 * Runs one operation in one transaction. Begins one, or joins the request's own behind a savepoint;
 * commits on success, rolls back on a `Refusal` or an error, and retries deadlocks and serialization
 * failures when it is the one that began. While it runs, and only then, the guarded collections may be written.
 */
export async function transact<T>(
  req: PayloadRequest,
  fn: (transaction: Transaction) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  if (req.transactionID) return joined(req, fn)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await begun(req, fn)
    } catch (error) {
      if (attempt === ATTEMPTS || !RETRYABLE.has(sqlState(error))) throw error
    }
  }
}

async function begun<T>(
  req: PayloadRequest,
  fn: (transaction: Transaction) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  await initTransaction(req)
  try {
    const session = await sessionOf(req)
    session.insideOperation = true
    const result = await fn({ req, sql: session.db })
    if (isRefusal(result)) await killTransaction(req)
    else await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

async function joined<T>(
  req: PayloadRequest,
  fn: (transaction: Transaction) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const session = await sessionOf(req)
  const outer = session.insideOperation ?? false
  session.insideOperation = true
  await session.db.execute(sql`SAVEPOINT operation`)
  try {
    const result = await fn({ req, sql: session.db })
    if (isRefusal(result)) await session.db.execute(sql`ROLLBACK TO SAVEPOINT operation`)
    await session.db.execute(sql`RELEASE SAVEPOINT operation`)
    return result
  } catch (error) {
    await session.db.execute(sql`ROLLBACK TO SAVEPOINT operation`)
    throw error
  } finally {
    session.insideOperation = outer
  }
}

/** Drizzle wraps the driver's error; the SQLSTATE stands on the innermost cause. */
function sqlState(error: unknown): string {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at.code
  }
  return ''
}
