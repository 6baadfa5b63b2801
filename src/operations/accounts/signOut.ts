import type { Refusal } from '../../domain/basics/refusal.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { transact } from '../../store/database/transact.ts'
import { endSession } from '../../store/records/accounts.ts'
import type { Call } from '../shared/call.ts'

/** Ends one sign-in for good: its cookie is worthless afterwards, wherever a copy of it lies. */
export async function signOut({
  req,
  actor,
  now,
  session,
}: Call & { session: string }): Promise<Refusal | void> {
  if (actor.kind !== 'account') return
  return transact(req, async (transaction) => {
    await endSession(transaction, { account: actor.id, session })
    const line = { actor, now, action: 'signOut' as const, subject: 'accounts' as const }
    await appendActivity(transaction, { ...line, subjectId: actor.id })
  })
}
