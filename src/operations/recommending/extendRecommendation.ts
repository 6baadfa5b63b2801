import { localInstant } from '../../domain/basics/localInstant.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkRecommenderExtension } from '../../domain/contest/extendedWindows.ts'
import { checkOrganiser } from '../../domain/contest/organising.ts'
import type { RecommendationExtensionDocument } from '../../domain/documents/index.ts'
import { readOpinion } from '../../domain/recommending/opinion.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { recommenderAccounts } from '../../queries/recommending/recommenderAccounts.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { createDocument } from '../../store/database/documents.ts'
import { lockName } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { tell } from '../../store/records/outbox.ts'
import { contestOfRecommender } from '../contest/contestOfRecommender.ts'
import { orderLock } from '../lifecycle/outdateTables.ts'
import type { Call } from '../shared/call.ts'

/**
 * Gives one recommender of a contest more time, with a reason, on record (R90, R108): its opinions, order, tables and seal
 * stay open until then; nobody else's do. Each is later than the one before it. Its accounts are told.
 * Refuses notAllowed, notFound, recommenderUnknown, reasonMissing, and `invalid` with what is wrong about `closesAt`:
 * fieldDateShape, instantOutOfRange, extensionPast, and with both instants extensionBeforeDeadline, extensionBeforeLast.
 */
export function extendRecommendation({
  req,
  actor,
  now,
  contestId,
  unitId,
  closesAt,
  reason,
}: Call & {
  contestId: unknown
  unitId: unknown
  /** As `localInstant` reads it in the contest's own time zone. */
  closesAt: string
  reason: unknown
}): Promise<RecommendationExtensionDocument | Refusal> {
  return transact(req, async (transaction) => {
    const contest = await loadContest(req, contestId)
    const may = contest ? checkOrganiser(actor, contest.id) : refuse('notFound')
    if (isRefusal(may)) return may
    const unit = contest?.recommenders.find((each) => each === unitId)
    if (!contest || !unit) return refuse('recommenderUnknown')
    const why = readOpinion(reason, 'reasonMissing')
    if (isRefusal(why)) return why
    const instant = localInstant(closesAt, contest.timeZone)
    if (!instant) return refuse('invalid', {}, { closesAt: refuse('fieldDateShape') })
    await lockName(transaction, orderLock({ contest: contest.id, unit }))
    const given = await contestOfRecommender(req, contest, unit)
    const gives = checkRecommenderExtension({ until: instant, contest, given, now })
    if (isRefusal(gives)) return refuse('invalid', {}, { closesAt: gives })
    const extension = await createDocument(req, 'recommendationExtensions', {
      contest: contest.id,
      unit,
      closesAt: instant,
      reason: why.value,
      grantedBy: actor.name,
    })
    await appendActivity(transaction, {
      actor,
      now,
      contest: contest.id,
      subject: 'units',
      subjectId: unit,
      action: 'extendRecommendation',
      details: { closesAt: instant, reason: why.value },
    })
    for (const account of await recommenderAccounts({ req, contest: contest.id, unit })) {
      await tell(transaction, {
        account: account.id,
        contest: contest.id,
        now,
        template: 'recommender.extended',
        params: { closesAt: instant, timeZone: contest.timeZone, reason: why.value },
      })
    }
    return extension
  })
}
