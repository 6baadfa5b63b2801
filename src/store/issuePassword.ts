import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug } from 'payload'

import type { Transaction } from './transact.ts'

/**
 * Sets a password that its owner has to change at the next sign-in, lifts a lock, and ends every sign-in of the account.
 * The password itself is kept by nobody.
 */
export async function issuePassword(
  { req, sql: db }: Transaction,
  { account, password }: { account: string; password: string },
): Promise<void> {
  await req.payload.update({
    collection: 'accounts' as CollectionSlug,
    id: account,
    data: { password, mustChangePassword: true, loginAttempts: 0, lockUntil: null },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await db.execute(sql`delete from accounts_sessions where _parent_id = ${account}`)
}
