import type { PayloadRequest } from 'payload'

import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkOrganiser } from '../../domain/contest/organising.ts'
import { readOpinion } from '../../domain/recommending/opinion.ts'
import type { Actor } from '../../domain/types/index.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'

/**
 * An organiser in the place of a recommender, on paper evidence and with the reason on record: what that unit may do in this
 * contest, at the times it may do it, and nothing for any other. Each operation then writes down whose place it was.
 * Refuses notAllowed, notFound, recommenderUnknown, reasonMissing.
 */
export async function actForRecommender({
  req,
  actor,
  contestId,
  unitId,
  reason,
}: {
  req: PayloadRequest
  actor: Actor
  contestId: unknown
  unitId: unknown
  reason: unknown
}): Promise<{ ok: true; actor: Actor } | Refusal> {
  const contest = await loadContest(req, contestId)
  const may = contest ? checkOrganiser(actor, contest.id) : refuse('notFound')
  if (isRefusal(may)) return may
  const unit = contest?.recommenders.find((each) => each === unitId)
  if (!contest || !unit || actor.kind !== 'staff') return refuse('recommenderUnknown')
  const why = readOpinion(reason, 'reasonMissing')
  if (isRefusal(why)) return why
  return {
    ok: true,
    actor: { ...actor, actingFor: { contest: contest.id, unit, reason: why.value } },
  }
}
