import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkOrder, tableRows } from '../../domain/tables/recommendationTable.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { tableCandidates } from '../../queries/tables/tableCandidates.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { lockName } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { rankRecommendations } from '../../store/records/rankRecommendations.ts'
import { contestOfRecommender } from '../contest/contestOfRecommender.ts'
import { orderLock, outdateTables } from '../lifecycle/outdateTables.ts'
import type { Call } from '../shared/call.ts'
import { actingRecommender } from './actingRecommender.ts'
import { tablePeriod } from './tablePeriod.ts'

/**
 * Puts what stands in a recommender's next table into one order over all categories (R86). `seen` is the order the person
 * looked at, `entries` the new one, both ids first to last; where somebody else of the unit changed the list or its order
 * meanwhile, nothing is stored (`changedMeanwhile`).
 */
export function orderRecommendations({
  req,
  actor,
  now,
  contestId,
  seen,
  entries,
}: Call & { contestId: unknown; seen: string[]; entries: string[] }): Promise<
  { ok: true } | Refusal
> {
  return transact(req, async (transaction) => {
    const found = await loadContest(req, contestId)
    if (!found) return refuse('notFound')
    const acting = actingRecommender(actor, found.id)
    if (isRefusal(acting)) return acting
    const contest = await contestOfRecommender(req, found, acting.unit)
    const period = await tablePeriod({ transaction, contest, unit: acting.unit, now })
    if (isRefusal(period)) return period
    const own = { contest: contest.id, unit: acting.unit }
    await lockName(transaction, orderLock(own))
    const { candidates } = await tableCandidates({
      transaction,
      ...own,
      late: period.value.late,
    })
    const current = tableRows(candidates).map(({ entry }) => entry)
    const checked = checkOrder({ current, seen, entries })
    if (isRefusal(checked)) return checked
    if (entries.every((entry, index) => entry === current[index])) return { ok: true }
    await rankRecommendations({ transaction, ...own, entries })
    await outdateTables({ transaction, ...own })
    await appendActivity(transaction, {
      actor,
      now,
      action: 'orderRecommendations',
      subject: 'units',
      subjectId: acting.unit,
      contest: contest.id,
      details: { entries, before: current },
    })
    return { ok: true }
  })
}
