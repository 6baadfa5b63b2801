import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { ParticipantDocument } from '../../domain/documents/index.ts'
import { entriesNaming } from '../../queries/participants/entriesNaming.ts'
import { keptParticipant } from '../../queries/participants/keptParticipants.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { transact } from '../../store/database/transact.ts'
import { deleteParticipant } from '../../store/records/participants.ts'
import { lockParticipants } from '../lifecycle/lockParticipants.ts'
import type { Call } from '../shared/call.ts'

/**
 * Forgets somebody whom no entry names: nothing of them stays. Refuses notFound, and participantNamed while an entry does.
 */
export function removeParticipant({
  req,
  actor,
  now,
  participantId,
}: Call & { participantId: unknown }): Promise<ParticipantDocument | Refusal> {
  return transact(req, async (transaction) => {
    const kept = await keptParticipant(req, { actor, id: participantId })
    if (!kept) return refuse('notFound')
    await lockParticipants(transaction, [kept.id])
    const named = await entriesNaming(req, kept.id)
    if (named.length > 0) return refuse('participantNamed', { participant: kept.name })
    await deleteParticipant(transaction, kept.id)
    await appendActivity(transaction, {
      actor,
      now,
      action: 'removeParticipant',
      subject: 'participants',
      subjectId: kept.id,
    })
    return kept
  })
}
