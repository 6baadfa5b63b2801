import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkExaminer } from '../../domain/contest/organising.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { claimant, claimEnd } from '../../domain/examining/claims.ts'
import { isExaminable } from '../../domain/examining/examinable.ts'
import { isOutOfOrder, lockNext } from '../../queries/examining/examinationQueue.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { writeClaim } from '../../store/records/claims.ts'
import { lockEntry } from '../lifecycle/lockEntry.ts'
import type { LockedEntry } from '../lifecycle/lockEntry.ts'
import type { Call } from '../shared/call.ts'

/**
 * Takes one entry out of the queue (R109, domain.md decision 5). Passing over one that was submitted earlier needs a
 * reason, which stays on the record. Refuses notFound, notAllowed, notWaitingForExaminer, entryClaimed, claimOutOfOrder.
 */
export function claimEntry({
  req,
  actor,
  now,
  entryId,
  reason = '',
}: Call & { entryId: unknown; reason?: string }): Promise<EntryDocument | Refusal> {
  return transact(req, async (transaction) => {
    const locked = await lockEntry({ transaction, entryId })
    if (isRefusal(locked)) return locked
    const { entry, contest } = locked
    const allowed = checkExaminer(actor, contest.id)
    if (isRefusal(allowed)) return allowed
    if (!isExaminable(entry)) return refuse('notWaitingForExaminer')
    const holder = claimant(entry, now)
    if (holder !== null && holder !== actor.id) {
      return refuse('entryClaimed', { until: entry.claimedUntil ?? '' })
    }
    const passesOver = await isOutOfOrder({ transaction, entry, staff: actor.id, now })
    const why = reason.trim()
    if (passesOver && !why && holder === null) return refuse('claimOutOfOrder')
    return take({
      locked,
      actor,
      now,
      details: passesOver ? { outOfOrder: true, reason: why } : {},
    })
  })
}

/** Takes the next entry of a queue for an examiner. Refuses notFound, notAllowed, queueEmpty. */
export function claimNext({
  req,
  actor,
  now,
  contestId,
  categoryId,
  state = 'open',
}: Call & {
  contestId: unknown
  categoryId?: unknown
  state?: 'open' | 'ready' | 'early'
}): Promise<EntryDocument | Refusal> {
  return transact(req, async (transaction) => {
    const contest = await findById(req, 'contests', contestId)
    if (!contest) return refuse('notFound')
    const allowed = checkExaminer(actor, contest.id)
    if (isRefusal(allowed)) return allowed
    const category = categoryId ? await findById(req, 'categories', categoryId) : null
    if (categoryId && category?.contest !== contest.id) return refuse('notFound')
    const filter = { contest: contest.id, category: category?.id ?? null, state }
    const next = await lockNext({ transaction, ...filter, staff: actor.id, now })
    if (!next) return refuse('queueEmpty')
    const locked = await lockEntry({ transaction, entryId: next })
    return isRefusal(locked) ? locked : take({ locked, actor, now, details: {} })
  })
}

/** One line on the record for each entry taken; taking what one has already only makes it last longer. */
async function take({
  locked: { transaction, entry, contest },
  actor,
  now,
  details,
}: Pick<Call, 'actor' | 'now'> & {
  locked: LockedEntry
  details: Record<string, unknown>
}): Promise<EntryDocument> {
  const isNew = claimant(entry, now) === null
  const until = claimEnd(contest, now)
  await writeClaim({ transaction, entry: entry.id, staff: actor.id, now, until })
  if (isNew) {
    await appendActivity(transaction, {
      actor,
      now,
      contest: contest.id,
      subject: 'entries',
      subjectId: entry.id,
      action: 'claim',
      details,
    })
  }
  return (await findById(transaction.req, 'entries', entry.id)) ?? entry
}
