import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { AccountDocument } from '../../domain/documents/index.ts'
import { sessionIdOf } from '../../store/cookies/portalSession.ts'
import { findById } from '../../store/database/documents.ts'
import type { Call } from '../shared/call.ts'
import { signIn } from './signIn.ts'
import { signOut } from './signOut.ts'

/**
 * Asks somebody who is signed in for their password once more, before what cannot be undone; wrong ones count as at
 * sign-in. Refuses: notSignedIn, triesUsed, invalid with passwordWrong under `password`.
 */
export async function checkOwnPassword({
  req,
  actor,
  now,
  password,
}: Call & { password: unknown }): Promise<AccountDocument | Refusal> {
  const account = actor.kind === 'account' ? await findById(req, 'accounts', actor.id) : null
  if (!account) return refuse('notSignedIn')
  const proof = await signIn({ req, now, username: account.username, password })
  if (isRefusal(proof)) {
    const isWrong = proof.code === 'wrongCredentials'
    return isWrong ? refuse('invalid', {}, { password: refuse('passwordWrong') }) : proof
  }
  // Only asked: no further sign-in stays behind.
  const ended = await signOut({ req, actor, now, session: sessionIdOf(proof.token) })
  return isRefusal(ended) ? ended : account
}
