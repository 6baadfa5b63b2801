import { refuse } from '../domain/refusal.ts'
import type { Refusal } from '../domain/refusal.ts'
import { appendActivity } from '../store/activity.ts'
import { findById } from '../store/documents.ts'
import { transact } from '../store/transact.ts'
import type { Call } from './moveEntry.ts'

/** Puts on the record that the worker could not publish what was ordered, and why; the panel shows it. */
export function notePublicationRefused({
  req,
  actor,
  now,
  roundId,
  refusal,
}: Call & { roundId: unknown; refusal: Refusal }): Promise<{ ok: true } | Refusal> {
  return transact(req, async (transaction) => {
    const round = await findById(req, 'rounds', roundId)
    if (!round) return refuse('notFound')
    await appendActivity(transaction, {
      actor,
      now,
      action: 'publicationRefused',
      subject: 'rounds',
      subjectId: round.id,
      contest: round.contest,
      details: { code: refusal.code, params: refusal.params },
    })
    return { ok: true }
  })
}
