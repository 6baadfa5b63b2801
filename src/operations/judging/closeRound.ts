import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { RoundDocument } from '../../domain/documents/index.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { updateDocument } from '../../store/database/documents.ts'
import { touchPages } from '../../store/database/touchPages.ts'
import { transact } from '../../store/database/transact.ts'
import type { Call } from '../shared/call.ts'
import { lockRound } from './lockRound.ts'

/** Closes a round: marks and ballots under way are waited for, none is taken afterwards. Refuses roundNotOpen. */
export function closeRound({
  req,
  actor,
  now,
  roundId,
}: Call & { roundId: unknown }): Promise<RoundDocument | Refusal> {
  return transact(req, async (transaction) => {
    const locked = await lockRound({ transaction, actor, roundId, action: 'close' })
    if (isRefusal(locked)) return locked
    const { round, contest } = locked
    const closed = await updateDocument(req, 'rounds', round.id, {
      state: 'closed',
      closedAt: now.toISOString(),
    })
    await appendActivity(transaction, {
      actor,
      now,
      action: 'closeRound',
      subject: 'rounds',
      subjectId: round.id,
      contest: contest.id,
      from: round.state,
      to: 'closed',
    })
    await touchPages({ req, tags: [`contest:${contest.id}`] })
    return closed
  })
}
