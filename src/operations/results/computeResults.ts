import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { transact } from '../../store/database/transact.ts'
import { lockRound } from '../judging/lockRound.ts'
import type { Call } from '../shared/call.ts'
import type { Declared } from './gatherRun.ts'
import { storeRun } from './storeRun.ts'
import type { ComputedRun } from './storeRun.ts'

/**
 * Computes the result of a closed round by its declared rule and keeps the run (R119, R125, R130–R133). Decisions on ties
 * are not taken over from an earlier run: they were made on another ranking.
 * Refuses roundNotClosed, resultsPublished, what `gatherRun` and `computeRun` refuse.
 */
export function computeResults({
  req,
  actor,
  now,
  roundId,
  quotas,
  audienceVotes,
}: Call & { roundId: unknown } & Omit<Declared, 'decisions'>): Promise<ComputedRun | Refusal> {
  return transact(req, async (transaction) => {
    const loaded = await lockRound({ transaction, actor, roundId, action: 'compute' })
    if (isRefusal(loaded)) return loaded
    const declared = {
      ...(quotas ? { quotas } : {}),
      ...(audienceVotes ? { audienceVotes } : {}),
    }
    const computed = await storeRun({ loaded, declared, actor })
    if (isRefusal(computed)) return computed
    const { run } = computed
    await appendActivity(transaction, {
      actor,
      now,
      action: 'computeResults',
      subject: 'rounds',
      subjectId: loaded.round.id,
      contest: loaded.contest.id,
      details: { run: run.id, inputDigest: run.inputDigest, outputDigest: run.outputDigest },
    })
    return computed
  })
}
