import { cleanText } from '../../domain/basics/cleanText.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { transact } from '../../store/database/transact.ts'
import { lockRound } from '../judging/lockRound.ts'
import type { Call } from '../shared/call.ts'
import { currentRun } from './currentRun.ts'
import { storeRun } from './storeRun.ts'
import type { ComputedRun } from './storeRun.ts'

/**
 * Records what the organiser or the panel decided where the rule leaves it open: who of a tie at the cut line gets the
 * award, or whom a panel chose (R132, R138). The decision and its reason are kept, and a new run is computed with it.
 * Refuses reasonMissing, resultsNotComputed, resultsOutdated, awardDecisionOutdated, awardQuotaExceeded.
 */
export function decideAward({
  req,
  actor,
  now,
  roundId,
  award,
  entries,
  reason,
}: Call & {
  roundId: unknown
  /** Key of the award. */
  award: string
  /** Ids of those who get it; fewer than there are places leave places vacant. */
  entries: string[]
  reason: string
}): Promise<ComputedRun | Refusal> {
  return transact(req, async (transaction) => {
    const loaded = await lockRound({ transaction, actor, roundId, action: 'compute' })
    if (isRefusal(loaded)) return loaded
    const words = cleanText(reason, { lines: true })
    if (!words) return refuse('reasonMissing')
    const current = await currentRun(loaded)
    if (isRefusal(current)) return current
    const asked = current.output.allotment.undecided.find((each) => each.award === award)
    if (!asked) {
      const known = loaded.category.awards.find(({ key }) => key === award)
      return refuse('awardDecisionOutdated', { award: known?.title ?? award })
    }
    const { declared } = current
    const decisions = { ...declared.decisions, [award]: entries }
    const computed = await storeRun({ loaded, declared: { ...declared, decisions }, actor })
    if (isRefusal(computed)) return computed
    await appendActivity(transaction, {
      actor,
      now,
      action: 'decideAward',
      subject: 'rounds',
      subjectId: loaded.round.id,
      contest: loaded.contest.id,
      details: { run: computed.run.id, award, entries, reason: words },
    })
    return computed
  })
}
