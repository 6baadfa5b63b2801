import type { CollectionSlug } from 'payload'

import { slugOf } from '../../domain/basics/collections.ts'
import type { Transaction } from '../database/transact.ts'
import { endSessions } from './accounts.ts'

/**
 * Sets a password that its owner has to change at the next sign-in, and that opens nothing after `until`; ends every
 * sign-in of the account. The password itself is kept by nobody.
 */
export async function issuePassword(
  transaction: Transaction,
  { account, password, until }: { account: string; password: string; until: Date },
): Promise<void> {
  const { req } = transaction
  await req.payload.update({
    collection: slugOf('accounts') as CollectionSlug,
    id: account,
    data: {
      password,
      mustChangePassword: true,
      issuedUntil: until.toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await endSessions(transaction, account)
}
