import { windowOpen } from '../domain/schedule.ts'
import { isRefusal, refuse } from '../domain/refusal.ts'
import type { Refusal } from '../domain/refusal.ts'
import { appendActivity } from '../store/activity.ts'
import { findAll, updateDocument } from '../store/documents.ts'
import { lockName } from '../store/lock.ts'
import { transact } from '../store/transact.ts'
import { actingRecommender } from './actingRecommender.ts'
import { loadContest } from './loadContest.ts'
import type { Call } from './moveEntry.ts'
import { orderLock, outdateTables } from './outdateTables.ts'

/**
 * Puts a recommender's entries that are not sealed yet into one order over all categories (R86). `entries` are all of
 * them, first to last; where somebody else of the unit changed the list meanwhile, nothing is stored (`changedMeanwhile`).
 */
export function orderRecommendations({
  req,
  actor,
  now,
  contestId,
  entries,
}: Call & { contestId: unknown; entries: string[] }): Promise<{ ok: true } | Refusal> {
  return transact(req, async (transaction) => {
    const contest = await loadContest(req, contestId)
    if (!contest) return refuse('notFound')
    const acting = actingRecommender(actor, contest.id)
    if (isRefusal(acting)) return acting
    const open = windowOpen({ contest, key: 'recommendation', now })
    if (isRefusal(open)) return open
    await lockName(transaction, orderLock({ contest: contest.id, unit: acting.unit }))
    const current = await findAll(req, 'recommendations', {
      and: [
        { contest: { equals: contest.id } },
        { unit: { equals: acting.unit } },
        { decision: { equals: 'recommend' } },
        { supersededAt: { exists: false } },
        { table: { exists: false } },
      ],
    })
    const byEntry = new Map(current.map((recommendation) => [recommendation.entry, recommendation]))
    const complete = entries.length === byEntry.size && new Set(entries).size === entries.length
    if (!complete || entries.some((entry) => !byEntry.has(entry))) return refuse('changedMeanwhile')
    for (const [index, entry] of entries.entries()) {
      const recommendation = byEntry.get(entry)
      if (!recommendation || recommendation.rank === index + 1) continue
      await updateDocument(req, 'recommendations', recommendation.id, { rank: index + 1 })
    }
    await outdateTables({
      transaction,
      entry: { contest: contest.id, recommender: acting.unit },
    })
    await appendActivity(transaction, {
      actor,
      now,
      action: 'orderRecommendations',
      subject: 'units',
      subjectId: acting.unit,
      contest: contest.id,
      details: { entries },
    })
    return { ok: true }
  })
}
