import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { decide } from '../../domain/lifecycle/index.ts'
import { openProposals } from '../../queries/examining/proposals.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { createDocument } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { lockEntry } from '../lifecycle/lockEntry.ts'
import type { CallWithReason } from '../shared/call.ts'

/**
 * The first of two people proposes to reinstate or to disqualify an entry, with a reason. The entry stays as it is until
 * another one confirms (`answerProposal`). Refuses what the lifecycle refuses, changedMeanwhile, proposalOpen.
 */
export function proposeDecision({
  req,
  actor,
  now,
  entryId,
  seenAt,
  action,
  reason,
}: CallWithReason & { action: 'reinstate' | 'disqualify' }): Promise<EntryDocument | Refusal> {
  return transact(req, async (transaction) => {
    const locked = await lockEntry({ transaction, entryId })
    if (isRefusal(locked)) return locked
    const { entry, contest, category } = locked
    const decided = decide({ action, entry, contest, category, actor, now, input: { reason } })
    // All that may be missing is the second person.
    if (isRefusal(decided) && decided.code !== 'secondPersonMissing') return decided
    if (seenAt && seenAt !== entry.updatedAt) return refuse('changedMeanwhile')
    if ((await openProposals(req, entry.id, action)).length > 0) return refuse('proposalOpen')
    const proposal = await createDocument(req, 'proposals', {
      contest: contest.id,
      entry: entry.id,
      action,
      reason,
      proposer: actor.id,
      state: 'open',
    })
    await appendActivity(transaction, {
      actor,
      now,
      contest: contest.id,
      subject: 'entries',
      subjectId: entry.id,
      action: 'propose',
      details: { proposal: proposal.id, proposed: action, reason },
    })
    return entry
  })
}
