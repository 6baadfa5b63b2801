import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, initTransaction, killTransaction } from 'payload'
import type { PayloadRequest } from 'payload'

import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { isConnectionFault, isContention } from './databaseFaults.ts'
import { sessionOf } from './session.ts'
import type { Session } from './session.ts'

/** A running transaction: the request that carries it and a typed handle for SQL. */
export type Transaction = { req: PayloadRequest; sql: Session['db'] }

/** Before another attempt after a lost connection: a server that starts again, or another that takes over, needs seconds. */
const PAUSES_MILLISECONDS = [100, 200, 400, 800, 1600, 3200]
/** Whoever has waited so long for a database that does not answer is told. */
const PATIENCE_MILLISECONDS = 20_000
const ATTEMPTS_IN_CONTENTION = 4

/**
 * Runs one operation in one transaction. Begins one, or joins the request's own behind a savepoint; commits on success,
 * rolls back on a `Refusal` or an error. Where it is the one that began, it begins again after a deadlock, a serialization
 * failure or a lost connection, as long as it is sure that nothing was stored; what it returns is stored. While it runs, and
 * only then, the guarded collections may be written.
 *
 * @throws `OutcomeUnknown` where nobody can say whether it was stored
 */
export async function transact<T>(
  req: PayloadRequest,
  fn: (transaction: Transaction) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  if (req.transactionID) return joined(req, fn)
  const began = performance.now()
  for (let attempt = 1; ; attempt += 1) {
    const tried = await begun(req, fn)
    if ('result' in tried) return tried.result
    const pause = pauseAfter(tried, attempt)
    if (pause === null || performance.now() - began > PATIENCE_MILLISECONDS) throw tried.error
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

type Tried<T> = { result: T | Refusal } | Failed
/** `isLost`: by the fault of the connection, and not of something else that an operation reached over a network. */
type Failed = { error: unknown; isLost: boolean }

async function begun<T>(
  req: PayloadRequest,
  fn: (transaction: Transaction) => Promise<T | Refusal>,
): Promise<Tried<T>> {
  let session: Session | undefined
  let isAtCommit = false
  try {
    await initTransaction(req)
    session = await sessionOf(req)
    session.insideOperation = true
    const result = await fn({ req, sql: session.db })
    isAtCommit = true
    if (isRefusal(result)) await killTransaction(req)
    else await commitTransaction(req)
    return { result }
  } catch (error) {
    await killTransaction(req)
    // Payload leaves the promise of a session there that never came about.
    delete req.transactionID
    const isOfDatabase = !session || isAtCommit || session.lease.isLost
    return { error, isLost: isOfDatabase && isConnectionFault(error) }
  }
}

function pauseAfter({ error, isLost }: Failed, attempt: number): number | null {
  if (isContention(error)) return attempt < ATTEMPTS_IN_CONTENTION ? 0 : null
  return isLost ? (PAUSES_MILLISECONDS[attempt - 1] ?? null) : null
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
    // Where Payload or a lost connection has ended the whole transaction, there is no savepoint any more.
    await session.db.execute(sql`ROLLBACK TO SAVEPOINT operation`).catch(() => undefined)
    throw error
  } finally {
    session.insideOperation = outer
  }
}
