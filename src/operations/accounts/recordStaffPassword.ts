import type { PayloadRequest } from 'payload'

import { slugOf } from '../../domain/basics/collections.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { actorOf, SYSTEM } from '../../store/database/actors.ts'
import { transact } from '../../store/database/transact.ts'

/** One line on the record of a password of staff that was set without a sign-in: the first administrator's, or a forgotten one. */
export async function recordStaffPassword({
  req,
  now,
  user,
  action,
}: {
  req: PayloadRequest
  now: Date
  /** As Payload answers. */
  user: unknown
  action: 'register' | 'resetPassword'
}): Promise<void> {
  const actor = actorOf(
    typeof user === 'object' && user ? { ...user, collection: slugOf('staff') } : null,
  )
  const by = actor ?? SYSTEM
  await transact(req, (transaction) =>
    appendActivity(transaction, { actor: by, now, action, subject: 'staff', subjectId: by.id }),
  )
}
