import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkExaminer } from '../../domain/contest/organising.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { bulkFindings, bulkItems } from '../../domain/examining/bulkFindings.ts'
import { claimant, claimEnd } from '../../domain/examining/claims.ts'
import { isReady } from '../../domain/examining/examinable.ts'
import { examinationChecks } from '../../queries/examining/examinationChecks.ts'
import { transact } from '../../store/database/transact.ts'
import { writeClaim } from '../../store/records/claims.ts'
import { lockEntry } from '../lifecycle/lockEntry.ts'
import type { Call } from '../shared/call.ts'
import { acceptEntry } from './acceptEntry.ts'

/**
 * 批量受理, one entry of it: every item passes that the system settles by itself (`isSettledByMachine`); what a person has to see
 * is left as not looked at singly, and the record says so. What the system has something against is for its own page. Refuses
 * checklistIncomplete and what `acceptEntry` refuses.
 */
export function acceptInBulk({
  req,
  actor,
  now,
  entryId,
  reason,
  words = '',
}: Call & {
  entryId: unknown
  /** Of the whole batch; it stands on each entry's record, and the entrant does not read it. */
  reason: string
  /** For the entrants, in the message of their acceptance; may be left empty. */
  words?: string
}): Promise<EntryDocument | Refusal> {
  return transact(req, async (transaction) => {
    const locked = await lockEntry({ transaction, entryId })
    if (isRefusal(locked)) return locked
    const { entry, contest, category } = locked
    const allowed = checkExaminer(actor, contest.id)
    if (isRefusal(allowed)) return allowed
    if (!reason.trim()) return refuse('reasonMissing')
    const checks = await examinationChecks({ req, locked })
    const against = checks.filter(({ evidence }) => (evidence?.problems.length ?? 0) > 0)
    if (against.length > 0) return refuse('checklistIncomplete', { count: against.length })
    // The selection is the order: nothing is passed over in silence, the batch stands on the record.
    if (isReady(entry) && claimant(entry, now) === null) {
      const until = claimEnd(contest, now)
      await writeClaim({ transaction, entry: entry.id, staff: actor.id, now, until })
    }
    return acceptEntry({
      req,
      actor,
      now,
      entryId,
      reason,
      words: words.trim(),
      inBulk: true,
      checklist: bulkFindings(bulkItems(checks, category)),
      details: { inBulk: true },
    })
  })
}
