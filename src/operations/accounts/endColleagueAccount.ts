import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { AccountDocument } from '../../domain/documents/index.ts'
import { recommenderAccounts } from '../../queries/recommending/recommenderAccounts.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { bindToUnit, endSessions } from '../../store/records/accounts.ts'
import { actingRecommender } from '../recommending/actingRecommender.ts'
import type { Call } from '../shared/call.ts'

/**
 * Ends the recommending of another person of one's own unit in a contest (R92): its sign-ins end at once, and with no other
 * role left it acts for the unit no more. What it wrote stays the unit's. Nobody ends their own, nor the first account,
 * which is the organiser's to end. Refuses notFound, memberFirst, notAllowed.
 */
export function endColleagueAccount({
  req,
  actor,
  now,
  contestId,
  accountId,
}: Call & { contestId: string; accountId: unknown }): Promise<AccountDocument | Refusal> {
  return transact(req, async (transaction) => {
    const acting = actingRecommender(actor, contestId)
    if (isRefusal(acting)) return acting
    await lockRow(transaction, 'units', acting.unit)
    const members = await recommenderAccounts({ req, contest: contestId, unit: acting.unit })
    const member = members.find(({ id }) => id === accountId)
    if (!member) return refuse('notFound')
    if (member.id === members[0]?.id) return refuse('memberFirst')
    if (member.id === actor.id) return refuse('notAllowed')
    await lockRow(transaction, 'accounts', member.id)
    const current = await findById(req, 'accounts', member.id)
    const grants = (current?.grants ?? []).filter(
      (grant) => grant.contest !== contestId || grant.role !== 'recommender',
    )
    await updateDocument(req, 'accounts', member.id, { grants })
    if (grants.length === 0) {
      await bindToUnit(transaction, { account: member.id, unit: null, now })
    }
    await endSessions(transaction, member.id)
    await appendActivity(transaction, {
      actor,
      now,
      action: 'endColleagueAccount',
      subject: 'accounts',
      subjectId: member.id,
      contest: contestId,
      details: { unit: acting.unit },
    })
    return member
  })
}
