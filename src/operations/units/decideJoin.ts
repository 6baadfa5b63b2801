import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkManager } from '../../domain/contest/organising.ts'
import type { JoinRequestDocument } from '../../domain/documents/index.ts'
import { checkMembers } from '../../domain/units/membership.ts'
import { unitMembers } from '../../queries/units/unitMembers.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { bindToUnit } from '../../store/records/accounts.ts'
import { tell } from '../../store/records/outbox.ts'
import type { Call } from '../shared/call.ts'

/**
 * Lets somebody act for a unit, or does not: any account of that unit decides, or an organiser of all contests (where the
 * unit's first account is gone): whoever is let in sees what the unit entered, in whichever contest. From then on, and not before, they see what the unit sees. The asker is told.
 *
 * @param reason for the asker to read when declined. Refuses notFound to everybody else, joinDecided, reasonMissing,
 *   membersTooMany.
 */
export function decideJoin({
  req,
  actor,
  now,
  requestId,
  accept,
  reason,
}: Call & { requestId: unknown; accept: boolean; reason: string }): Promise<
  JoinRequestDocument | Refusal
> {
  return transact(req, async (transaction) => {
    const before = await findById(req, 'joinRequests', requestId)
    if (!before) return refuse('notFound')
    await lockRow(transaction, 'units', before.unit)
    await lockRow(transaction, 'accounts', before.account)
    const request = await findById(req, 'joinRequests', before.id)
    if (!request) return refuse('notFound')
    const isMember = (await findById(req, 'accounts', actor.id))?.unit === request.unit
    if (!isMember && isRefusal(checkManager(actor))) return refuse('notFound')
    if (request.state !== 'open') return refuse('joinDecided')
    if (!accept && !reason) return refuse('reasonMissing')
    if (accept) {
      const crowded = checkMembers((await unitMembers(req, request.unit)).length)
      if (crowded) return crowded
      await bindToUnit(transaction, { account: request.account, unit: request.unit, now })
    }
    const unit = await findById(req, 'units', request.unit)
    await tell(transaction, {
      account: request.account,
      contest: null,
      now,
      template: accept ? 'join.accepted' : 'join.declined',
      params: { unit: accept ? (unit?.name ?? '') : request.askedAs, reason },
    })
    await appendActivity(transaction, {
      actor,
      now,
      action: accept ? 'acceptJoin' : 'declineJoin',
      subject: 'joinRequests',
      subjectId: request.id,
      details: { unit: request.unit, account: request.account, ...(reason ? { reason } : {}) },
    })
    return updateDocument(req, 'joinRequests', request.id, {
      state: accept ? 'accepted' : 'declined',
      decidedAt: now.toISOString(),
      reason: reason || null,
    })
  })
}
