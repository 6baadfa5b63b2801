import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import type { Call } from '../shared/call.ts'

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
