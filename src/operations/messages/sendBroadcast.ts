import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkOrganiser } from '../../domain/contest/organising.ts'
import type { BroadcastDocument } from '../../domain/documents/index.ts'
import { checkBroadcast, mergeText } from '../../domain/messages/broadcasts.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { broadcastRecipients } from '../../queries/messages/broadcastRecipients.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { tellMany } from '../../store/records/outbox.ts'
import type { Call } from '../shared/call.ts'
import { broadcastDigest } from './broadcastDigest.ts'

/**
 * Sends a letter to everybody it is for, once: it stands in their portals, and leaves by e-mail through the outbox, behind
 * what concerns one person alone. All of it in one transaction, so that nobody is left out and nobody gets it twice.
 *
 * Refuses notFound, notAllowed, broadcastSent, placeholderUnknown, broadcastToNobody, and recipientsChanged where
 * others than were shown would get it, or another text.
 *
 * @param expected the digest of what was shown (`broadcastDigest`)
 */
export function sendBroadcast({
  req,
  actor,
  now,
  broadcastId,
  expected,
}: Call & { broadcastId: unknown; expected: string }): Promise<BroadcastDocument | Refusal> {
  return transact(req, async (transaction) => {
    await lockRow(transaction, 'broadcasts', String(broadcastId))
    const letter = await findById(req, 'broadcasts', broadcastId)
    if (!letter) return refuse('notFound')
    const allowed = checkOrganiser(actor, letter.contest)
    if (isRefusal(allowed)) return allowed
    if (letter.state === 'sent') return refuse('broadcastSent')
    const checked = checkBroadcast(letter)
    if (isRefusal(checked)) return checked
    const contest = await loadContest(req, letter.contest)
    if (!contest) return refuse('notFound')
    const recipients = await broadcastRecipients(transaction, letter)
    if (recipients.length === 0) return refuse('broadcastToNobody')
    if (broadcastDigest(letter, recipients) !== expected) return refuse('recipientsChanged')
    await tellMany(transaction, {
      contest: contest.id,
      template: 'broadcast',
      broadcast: letter.id,
      now,
      messages: recipients.map(({ account, address, locale, name, unit }) => ({
        account,
        address,
        locale,
        params: mergeText(letter, { name, unit: unit || name, contest: contest.title }),
      })),
    })
    const sent = await updateDocument(req, 'broadcasts', letter.id, {
      state: 'sent' as const,
      sentAt: now.toISOString(),
      sentBy: actor.name,
      recipients: recipients.length,
    })
    await appendActivity(transaction, {
      actor,
      now,
      contest: contest.id,
      action: 'sendBroadcast',
      subject: 'broadcasts',
      subjectId: letter.id,
      from: 'draft',
      to: 'sent',
      details: { audience: letter.audience, recipients: recipients.length },
    })
    return sent
  })
}
