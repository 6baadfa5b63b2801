import { createHmac } from 'node:crypto'
import { AuthenticationError, LockedAuth } from 'payload'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { roughDevice } from '../../domain/accounts/device.ts'
import { lockedUntil, minutesUntil } from '../../domain/accounts/signInLock.ts'
import { normaliseUsername } from '../../domain/accounts/username.ts'
import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { AccountDocument } from '../../domain/documents/index.ts'
import { accountLock } from '../../queries/accounts/accountLock.ts'
import { signInFailures } from '../../queries/accounts/signInFailures.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { actorOf, SYSTEM } from '../../store/database/actors.ts'
import { findFirst } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { endSessions } from '../../store/records/accounts.ts'
import { spendPasswordTime } from '../../store/records/spendPasswordTime.ts'

export type SignedIn = { account: AccountDocument; token: string }
type Attempt = { req: PayloadRequest; now: Date; username: string; password: string }

/**
 * Signs somebody in to the portals. Whether an account exists is not told: not by the words, the lock or the time taken.
 * Every success and failure is on the record. Refuses: wrongCredentials, accountLocked with `minutes`,
 * passwordExpired with `until` to whoever knows an issued password.
 */
export async function signIn({
  req,
  now,
  username: typed,
  password,
}: {
  req: PayloadRequest
  now: Date
  username: unknown
  password: unknown
}): Promise<SignedIn | Refusal> {
  if (typeof typed !== 'string' || typeof password !== 'string') return refuse('wrongCredentials')
  const username = normaliseUsername(typed)
  if (!username || !password.trim() || password.length > 1000) return refuse('wrongCredentials')
  const attempt = { req, now, username, password }
  const account = await findFirst(req, 'accounts', { username: { equals: username } })
  return account ? signInKnown({ ...attempt, account }) : refuseUnknown(attempt)
}

async function signInKnown({
  account,
  ...attempt
}: Attempt & { account: AccountDocument }): Promise<SignedIn | Refusal> {
  const { req, now, username, password } = attempt
  try {
    const { token } = await req.payload.login({
      collection: 'accounts' as CollectionSlug,
      data: { username, password } as unknown as { email: string; password: string },
      depth: 0,
      req,
    })
    const until = account.mustChangePassword ? account.issuedUntil : null
    if (until && until < now.toISOString()) {
      await endSignIns({ ...attempt, account })
      return refuse('passwordExpired', { until })
    }
    await record({ ...attempt, account, action: 'signIn' })
    return { account, token: String(token) }
  } catch (error) {
    if (error instanceof LockedAuth) {
      const until = await accountLock(req.payload, account.id)
      return refuse('accountLocked', { minutes: minutesUntil(until ?? now, now) })
    }
    if (!(error instanceof AuthenticationError)) throw error
    await record({ ...attempt, account, action: 'signInFailed' })
    return refuse('wrongCredentials')
  }
}

/** Payload has opened a sign-in by then; an issued account has no other. */
async function endSignIns({
  account,
  ...attempt
}: Attempt & { account: AccountDocument }): Promise<void> {
  await transact(attempt.req, (transaction) => endSessions(transaction, account.id))
  await record({ ...attempt, account, action: 'signInFailed' })
}

async function refuseUnknown(attempt: Attempt): Promise<Refusal> {
  const { req, now } = attempt
  const failures = await signInFailures(req.payload, subjectOf(attempt))
  const until = lockedUntil({ failures, now })
  if (until) return refuse('accountLocked', { minutes: minutesUntil(until, now) })
  await spendPasswordTime(attempt.password)
  await record({ ...attempt, account: null, action: 'signInFailed' })
  return refuse('wrongCredentials')
}

async function record({
  account,
  action,
  ...attempt
}: Attempt & { account: AccountDocument | null; action: string }): Promise<void> {
  const actor = (account && actorOf({ ...account, collection: 'accounts' })) ?? SYSTEM
  await transact(attempt.req, (transaction) =>
    appendActivity(transaction, {
      actor,
      action,
      now: attempt.now,
      subject: 'accounts',
      subjectId: account?.id ?? subjectOf(attempt),
      details: { device: roughDevice(attempt.req.headers?.get('User-Agent') ?? null) },
    }),
  )
}

/** What somebody typed may be a password or a stranger's address: only its keyed digest is kept. */
function subjectOf({ req, username }: Attempt): string {
  const digest = createHmac('sha256', req.payload.secret)
    .update(`sign-in:${username}`)
    .digest('hex')
  return `unknown:${digest.slice(0, 32)}`
}
