import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkManager } from '../../domain/contest/organising.ts'
import type { AccountDocument } from '../../domain/documents/index.ts'
import { checkRemoval } from '../../domain/units/membership.ts'
import { unitMembers } from '../../queries/units/unitMembers.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { bindToUnit } from '../../store/records/accounts.ts'
import { tell } from '../../store/records/outbox.ts'
import type { Call } from '../shared/call.ts'

/**
 * Takes an account out of its unit, which also is how one leaves it. Its view of the unit ends with the transaction; what
 * it entered stays the unit's. Among members `checkRemoval` decides; an organiser of all contests may take out anybody, the first one too.
 *
 * Refuses notFound, memberFirst, memberGranted.
 */
export function removeMember({
  req,
  actor,
  now,
  accountId,
}: Call & { accountId: unknown }): Promise<AccountDocument | Refusal> {
  return transact(req, async (transaction) => {
    const before = await findById(req, 'accounts', accountId)
    if (!before?.unit) return refuse('notFound')
    const { id, unit } = before
    await lockRow(transaction, 'units', unit)
    await lockRow(transaction, 'accounts', id)
    const members = await unitMembers(req, unit)
    const member = members.find((each) => each.id === id)
    const isMember = members.some((each) => each.id === actor.id)
    const isManager = !isRefusal(checkManager(actor))
    if (!member || (!isMember && !isManager)) return refuse('notFound')
    const may = isManager ? null : checkRemoval({ members, member: id })
    if (isRefusal(may)) return may
    await bindToUnit(transaction, { account: id, unit: null, now })
    if (id !== actor.id) {
      const name = (await findById(req, 'units', unit))?.name ?? ''
      await tell(transaction, {
        account: id,
        contest: null,
        template: 'member.removed',
        now,
        params: { unit: name },
      })
    }
    await appendActivity(transaction, {
      actor,
      now,
      action: id === actor.id ? 'leaveUnit' : 'removeMember',
      subject: 'accounts',
      subjectId: id,
      details: { unit },
    })
    return (await findById(req, 'accounts', id)) ?? member
  })
}
