import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { isOnDesk } from '../../domain/recommending/deskGroup.ts'
import { entrantToTell } from '../../queries/messages/entrantToTell.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { markSeen } from '../../store/records/markSeen.ts'
import { tell } from '../../store/records/outbox.ts'
import type { Call } from '../shared/call.ts'
import { actingRecommender } from './actingRecommender.ts'

/**
 * Notes that a recommender's unit opened an entry for the first time; its entrant sees that, and is told once (R82). Whoever
 * of the unit opens it again changes nothing. Refuses notFound to anybody but the unit it names.
 */
export function noteSeen({
  req,
  actor,
  now,
  entryId,
}: Call & { entryId: unknown }): Promise<{ ok: true; isFirst: boolean } | Refusal> {
  return transact(req, async (transaction) => {
    const entry = await findById(req, 'entries', entryId)
    const acting = entry ? actingRecommender(actor, entry.contest) : refuse('notFound')
    if (isRefusal(acting)) return acting
    const { unit } = acting
    if (!entry || !isOnDesk(entry, { contest: entry.contest, unit })) return refuse('notFound')
    if (!(await markSeen({ transaction, entry: entry.id, unit, now }))) {
      return { ok: true, isFirst: false }
    }
    await appendActivity(transaction, {
      actor,
      now,
      contest: entry.contest,
      subject: 'entries',
      subjectId: entry.id,
      action: 'seeEntry',
      details: { recommender: unit },
    })
    const account = await entrantToTell(req, entry)
    const recommender = await findById(req, 'units', unit)
    if (account) {
      await tell(transaction, {
        account,
        contest: entry.contest,
        template: 'entrySeen',
        now,
        params: {
          title: entry.title ?? '',
          number: entry.number ?? '',
          entry: entry.id,
          recommender: recommender?.name ?? '',
        },
      })
    }
    return { ok: true, isFirst: true }
  })
}
