import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkExaminer } from '../../domain/contest/organising.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { checkClaim } from '../../domain/examining/claims.ts'
import { isEarly } from '../../domain/examining/examinable.ts'
import type { ChecklistFinding } from '../../domain/lifecycle/index.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { noteChecked } from '../../store/records/claims.ts'
import { lockEntry } from '../lifecycle/lockEntry.ts'
import type { Call } from '../shared/call.ts'
import { recordExamination } from './recordExamination.ts'

/**
 * 先行核对: an examiner has looked at an entry that still waits for its recommender and asks nothing of it (先申报先推进). It
 * leaves the queue until it is sealed or handed in anew; what was found is kept and shown then.
 * Refuses notFound, notAllowed, wrongStage, entryClaimed, claimMissing.
 */
export function checkEntry({
  req,
  actor,
  now,
  entryId,
  seenAt,
  checklist,
}: Call & { entryId: unknown; checklist: ChecklistFinding[] }): Promise<EntryDocument | Refusal> {
  return transact(req, async (transaction) => {
    const locked = await lockEntry({ transaction, entryId })
    if (isRefusal(locked)) return locked
    const { entry, contest } = locked
    const allowed = checkExaminer(actor, contest.id)
    if (isRefusal(allowed)) return allowed
    if (!isEarly(entry)) return refuse('wrongStage', { stage: entry.stage })
    const held = checkClaim({ entry, contest, actor, now })
    if (isRefusal(held)) return held
    if (seenAt && seenAt !== entry.updatedAt) return refuse('changedMeanwhile')
    await noteChecked({ transaction, entry: entry.id, now })
    await recordExamination({ locked, actor, decision: 'check', checklist })
    await appendActivity(transaction, {
      actor,
      now,
      contest: contest.id,
      subject: 'entries',
      subjectId: entry.id,
      action: 'check',
      details: {},
    })
    return (await findById(req, 'entries', entry.id)) ?? entry
  })
}
