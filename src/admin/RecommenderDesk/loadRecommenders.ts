import type { PayloadRequest } from 'payload'

import { isRefusal } from '../../domain/basics/refusal.ts'
import { checkOrganiser } from '../../domain/contest/organising.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import { isInScope } from '../../domain/lifecycle/index.ts'
import type { Actor } from '../../domain/types/index.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { recommenderStatistics } from '../../queries/recommending/recommenderStatistics.ts'
import type { RecommenderStatistics } from '../../queries/recommending/recommenderStatistics.ts'
import { actorOf } from '../../store/database/actors.ts'
import { readerOf } from '../../store/database/database.ts'

export type Recommenders = {
  actor: Extract<Actor, { kind: 'staff' }>
  contest: ContestDocument
  all: RecommenderStatistics[]
  mayAct: boolean
}

/** The recommenders of one of this member of staff's contests with their figures; null of any other. */
export async function loadRecommenders({
  req,
  contestId,
}: {
  req: PayloadRequest
  contestId: unknown
}): Promise<Recommenders | null> {
  const actor = actorOf(req.user)
  const contest = await loadContest(req, contestId)
  if (!contest || actor?.kind !== 'staff' || !isInScope(actor, contest.id)) return null
  const transaction = readerOf(req.payload)
  return {
    actor,
    contest,
    all: await recommenderStatistics({ transaction, contest: contest.id }),
    mayAct: !isRefusal(checkOrganiser(actor, contest.id)),
  }
}
