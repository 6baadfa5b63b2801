import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { JoinRequestDocument } from '../../domain/documents/index.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import type { Call } from '../shared/call.ts'

/** Somebody takes their own request to join back before it is decided. Refuses notFound, joinDecided. */
export function withdrawJoin({
  req,
  actor,
  now,
  requestId,
}: Call & { requestId: unknown }): Promise<JoinRequestDocument | Refusal> {
  return transact(req, async (transaction) => {
    await lockRow(transaction, 'accounts', actor.id)
    const request = await findById(req, 'joinRequests', requestId)
    if (!request || request.account !== actor.id) return refuse('notFound')
    if (request.state !== 'open') return refuse('joinDecided')
    await appendActivity(transaction, {
      actor,
      now,
      action: 'withdrawJoin',
      subject: 'joinRequests',
      subjectId: request.id,
      details: { unit: request.unit },
    })
    const data = { state: 'withdrawn', decidedAt: now.toISOString() } as const
    return updateDocument(req, 'joinRequests', request.id, data)
  })
}
