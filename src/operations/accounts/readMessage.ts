import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { MessageDocument } from '../../domain/documents/index.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import type { Call } from '../shared/call.ts'

/** Notes that somebody has read a message of their own; the first time counts. Refuses notFound. */
export function readMessage({
  req,
  actor,
  now,
  messageId,
}: Call & { messageId: unknown }): Promise<MessageDocument | Refusal> {
  return transact(req, async () => {
    const message = await findById(req, 'messages', messageId)
    if (!message || actor.kind !== 'account' || message.account !== actor.id) {
      return refuse('notFound')
    }
    if (message.readAt) return message
    return updateDocument(req, 'messages', message.id, { readAt: now.toISOString() })
  })
}
