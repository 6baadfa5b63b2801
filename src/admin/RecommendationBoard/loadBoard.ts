import type { Payload } from 'payload'

import { isRefusal } from '../../domain/basics/refusal.ts'
import { checkOrganiser } from '../../domain/contest/organising.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import { recommendationBoard } from '../../queries/recommending/recommendationBoard.ts'
import type { BoardRow } from '../../queries/recommending/recommendationBoard.ts'
import { actorOf } from '../../store/database/actors.ts'
import { readerOf } from '../../store/database/database.ts'
import { contestsInReach } from '../parts/contestsInReach.ts'

export type Board = {
  /** Those of this member of staff that have recommenders. */
  contests: ContestDocument[]
  contest: ContestDocument
  rows: BoardRow[]
  mayAct: boolean
}

/** The board of one of this member of staff's contests, the one asked for or the newest; null without one. */
export async function loadBoard({
  payload,
  user,
  asked,
}: {
  payload: Payload
  user: unknown
  asked: unknown
}): Promise<Board | null> {
  const actor = actorOf(user)
  const contests = (await contestsInReach({ payload, user })).filter(
    ({ recommenders }) => (recommenders ?? []).length > 0,
  )
  const contest = contests.find(({ id }) => id === asked) ?? contests[0]
  if (!contest || !actor) return null
  return {
    contests,
    contest,
    rows: await recommendationBoard({ transaction: readerOf(payload), contest: contest.id }),
    mayAct: !isRefusal(checkOrganiser(actor, contest.id)),
  }
}
