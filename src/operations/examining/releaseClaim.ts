import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkExaminer, checkOrganiser } from '../../domain/contest/organising.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { claimant, claimEnd } from '../../domain/examining/claims.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { endClaim, prolongClaim } from '../../store/records/claims.ts'
import { lockEntry } from '../lifecycle/lockEntry.ts'
import type { Call } from '../shared/call.ts'

/**
 * Puts an entry back into the queue: its examiner, or an organiser in their place. Nothing is said of one that nobody has.
 * Refuses notFound, notAllowed, entryClaimed.
 */
export function releaseClaim({
  req,
  actor,
  now,
  entryId,
}: Call & { entryId: unknown }): Promise<EntryDocument | Refusal> {
  return transact(req, async (transaction) => {
    const locked = await lockEntry({ transaction, entryId })
    if (isRefusal(locked)) return locked
    const { entry, contest } = locked
    const allowed = checkExaminer(actor, contest.id)
    if (isRefusal(allowed)) return allowed
    const holder = claimant(entry, now)
    if (holder === null) return entry
    if (holder !== actor.id && isRefusal(checkOrganiser(actor, contest.id))) {
      return refuse('entryClaimed', { until: entry.claimedUntil ?? '' })
    }
    await endClaim(transaction, entry.id)
    await appendActivity(transaction, {
      actor,
      now,
      contest: contest.id,
      subject: 'entries',
      subjectId: entry.id,
      action: 'release',
      details: holder === actor.id ? {} : { heldBy: holder },
    })
    return (await findById(req, 'entries', entry.id)) ?? entry
  })
}

/** Work on an entry makes its claim last longer. Refuses notFound, notAllowed, claimMissing where it has ended. */
export function renewClaim({
  req,
  actor,
  now,
  entryId,
}: Call & { entryId: unknown }): Promise<EntryDocument | Refusal> {
  return transact(req, async (transaction) => {
    const entry = await findById(req, 'entries', entryId)
    const contest = entry && (await loadContest(req, entry.contest))
    if (!entry || !contest) return refuse('notFound')
    const allowed = checkExaminer(actor, contest.id)
    if (isRefusal(allowed)) return allowed
    const until = claimEnd(contest, now)
    const held = { transaction, entry: entry.id, staff: actor.id, now, until }
    if (!(await prolongClaim(held))) return refuse('claimMissing')
    return { ...entry, claimedUntil: until }
  })
}
