import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { transact } from '../../store/database/transact.ts'
import { lockRound } from '../judging/lockRound.ts'
import type { Call } from '../shared/call.ts'
import { publishableRun } from './publishableRun.ts'

/**
 * An organiser's order to publish the run they see: checked at once, carried out by the worker. The job is queued in this
 * transaction, so it is there if and only if the order is on the record.
 * Refuses what `publishableRun` refuses; changedMeanwhile where another run has been computed since the page was opened.
 */
export function requestPublication({
  req,
  actor,
  now,
  roundId,
  runId,
}: Call & {
  roundId: unknown
  /** The run on the organiser's screen. */
  runId: unknown
}): Promise<{ ok: true } | Refusal> {
  return transact(req, async (transaction) => {
    const loaded = await lockRound({ transaction, actor, roundId, action: 'publish' })
    if (isRefusal(loaded)) return loaded
    const publishable = await publishableRun(loaded)
    if (isRefusal(publishable)) return publishable
    const { run } = publishable
    if (run.id !== runId) return refuse('changedMeanwhile')
    await appendActivity(transaction, {
      actor,
      now,
      action: 'requestPublication',
      subject: 'rounds',
      subjectId: loaded.round.id,
      contest: loaded.contest.id,
      details: { run: run.id, outputDigest: run.outputDigest },
    })
    await req.payload.jobs.queue({
      task: 'publishResults',
      queue: 'results',
      input: { round: loaded.round.id, run: run.id, by: actor.id },
      req,
    })
    return { ok: true }
  })
}
