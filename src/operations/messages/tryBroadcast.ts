import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkOrganiser } from '../../domain/contest/organising.ts'
import { checkBroadcast, mergeText } from '../../domain/messages/broadcasts.ts'
import { DELIVERY_DAYS } from '../../domain/messages/delivery.ts'
import { staffAddress } from '../../queries/accounts/staffPeople.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { broadcastRecipients } from '../../queries/messages/broadcastRecipients.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { post } from '../../store/records/outbox.ts'
import type { Locale } from '../../translations/locale.ts'
import type { Call } from '../shared/call.ts'

/**
 * Sends a letter to the member of staff who asks, as its first recipient would get it. Refuses notFound, notAllowed,
 * staffWithoutAddress, placeholderUnknown, broadcastToNobody.
 *
 * @returns the address it goes to
 */
export function tryBroadcast({
  req,
  actor,
  now,
  broadcastId,
  locale,
}: Call & { broadcastId: unknown; locale: Locale }): Promise<{ address: string } | Refusal> {
  return transact(req, async (transaction) => {
    const letter = await findById(req, 'broadcasts', broadcastId)
    if (!letter) return refuse('notFound')
    const allowed = checkOrganiser(actor, letter.contest)
    if (isRefusal(allowed)) return allowed
    const checked = checkBroadcast(letter)
    if (isRefusal(checked)) return checked
    const [contest, address, [first]] = await Promise.all([
      loadContest(req, letter.contest),
      staffAddress(req, actor.id),
      broadcastRecipients(transaction, letter),
    ])
    if (!contest) return refuse('notFound')
    if (!address) return refuse('staffWithoutAddress')
    if (!first) return refuse('broadcastToNobody')
    // `by`: whose name it bears, so that it goes when that account is closed (`purge.ts`).
    const values = { name: first.name, unit: first.unit || first.name, contest: contest.title }
    await post(transaction, {
      channel: 'email',
      address,
      locale,
      contest: contest.id,
      now,
      template: 'broadcast',
      params: { ...mergeText(letter, values), by: first.account },
      expiresAt: new Date(now.getTime() + DELIVERY_DAYS * 86_400_000),
    })
    await appendActivity(transaction, {
      actor,
      now,
      contest: contest.id,
      action: 'tryBroadcast',
      subject: 'broadcasts',
      subjectId: letter.id,
      details: {},
    })
    return { address }
  })
}
