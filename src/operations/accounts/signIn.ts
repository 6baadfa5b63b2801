import type { PayloadRequest } from 'payload'

import { normaliseUsername } from '../../domain/accounts/username.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { AccountDocument } from '../../domain/documents/index.ts'
import { findFirst } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { endSessions } from '../../store/records/accounts.ts'
import { recordAttempt, tryPassword } from './tryPassword.ts'

export type SignedIn = { account: AccountDocument; token: string }

/**
 * Signs somebody in to the portals. Whether an account exists is not told: not by the words, the limits or the time taken.
 * Every success and failure is on the record. Refuses: wrongCredentials, triesUsed with `minutes`, busy, passwordExpired
 * with `until` to whoever knows an issued password.
 */
export async function signIn({
  req,
  now,
  username: typed,
  password,
  isJustSet = false,
}: {
  req: PayloadRequest
  now: Date
  username: unknown
  password: unknown
  /** By whoever signs in. */
  isJustSet?: boolean
}): Promise<SignedIn | Refusal> {
  if (typeof typed !== 'string' || typeof password !== 'string') return refuse('wrongCredentials')
  const name = normaliseUsername(typed)
  const account = name ? await findFirst(req, 'accounts', { username: { equals: name } }) : null
  const attempt = {
    req,
    now,
    collection: 'accounts',
    name,
    password,
    user: account,
    isJustSet,
  } as const
  const opened = await tryPassword(attempt)
  if (isRefusal(opened)) return opened
  // It was there a moment ago, or its password would not have opened anything.
  if (!account) return refuse('wrongCredentials')
  const until = account.mustChangePassword ? account.issuedUntil : null
  if (until && until < now.toISOString()) {
    // Payload has opened a sign-in by then; an issued account has no other.
    await transact(req, (transaction) => endSessions(transaction, account.id))
    await recordAttempt(attempt, 'signInFailed')
    return refuse('passwordExpired', { until })
  }
  await recordAttempt(attempt, 'signIn')
  return { account, token: opened.token }
}
