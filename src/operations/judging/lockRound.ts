import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkOrganiser } from '../../domain/contest/organising.ts'
import type {
  CategoryDocument,
  ContestDocument,
  RoundDocument,
} from '../../domain/documents/index.ts'
import { checkRoundAction } from '../../domain/judging/roundMoves.ts'
import type { RoundAction } from '../../domain/judging/roundMoves.ts'
import type { Actor } from '../../domain/types/index.ts'
import { loadCategory, loadContest } from '../../queries/contest/loadContest.ts'
import { loadRound } from '../../queries/judging/loadRound.ts'
import { findById } from '../../store/database/documents.ts'
import { lockName, lockRow } from '../../store/database/lock.ts'
import type { Transaction } from '../../store/database/transact.ts'

/** A round with what its rules read beside it. */
export type LoadedRound = {
  transaction: Transaction
  round: RoundDocument
  category: CategoryDocument
  contest: ContestDocument
}

/**
 * Locks a round for an organiser who wants to do something to it as a whole: no mark and no ballot is being written
 * meanwhile. Refuses what `checkOrganiser` and `checkRoundAction` refuse, invalid where the category is another contest's.
 */
export async function lockRound({
  transaction,
  actor,
  roundId,
  action,
}: {
  transaction: Transaction
  actor: Actor
  roundId: unknown
  action: RoundAction
}): Promise<LoadedRound | Refusal> {
  const { req } = transaction
  const found = await findById(req, 'rounds', roundId)
  if (!found) return refuse('notFound')
  const allowed = checkOrganiser(actor, found.contest)
  if (isRefusal(allowed)) return allowed
  await lockName(transaction, roundLock(found.id))
  await lockRow(transaction, 'rounds', found.id)
  const round = await loadRound(transaction, found.id)
  if (!round) return refuse('notFound')
  const possible = checkRoundAction(action, round.state)
  if (isRefusal(possible)) return possible
  const contest = await loadContest(req, round.contest)
  const category = await loadCategory(req, round.category)
  if (!contest || !category) return refuse('notFound')
  if (category.contest !== contest.id) return refuse('invalid', { what: 'category' })
  return { transaction, round, category, contest }
}

/** Held together by all who write marks or ballots, alone by who opens, closes, computes or publishes. */
export const roundLock = (round: string): string => `round:${round}`
