import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/** The database session of a request's transaction, and what holds as long as that lasts. */
export type Session = {
  db: PostgresAdapter['drizzle']
  /** Its connection. */
  lease: { isLost: boolean }
  /** Set by `transact` alone. */
  insideOperation?: boolean
  /** The entry that a slot was just taken for; set and used up by `takeSlot` alone. */
  heldSlot?: string
}

/** The session of the transaction this request carries; an error outside a transaction, which is a mistake in the code. */
export async function sessionOf(req: PayloadRequest): Promise<Session> {
  const session = await findSession(req)
  if (!session) throw new Error('No transaction: wrap the call in transact(req, fn).')
  return session
}

/** Whether a write reaches Payload from within an operation. Read by the hooks that refuse every other door. */
export async function isInsideOperation(req: PayloadRequest): Promise<boolean> {
  return (await findSession(req))?.insideOperation === true
}

async function findSession(req: PayloadRequest): Promise<Session | undefined> {
  const id = await req.transactionID
  if (!id) return undefined
  const sessions = req.payload.db.sessions as unknown as
    Record<string | number, Session> | undefined
  return sessions?.[id]
}
