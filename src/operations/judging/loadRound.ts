import { checkOrganiser } from '../../domain/contest/organising.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkRoundAction } from '../../domain/judging/roundMoves.ts'
import type { RoundAction } from '../../domain/judging/roundMoves.ts'
import type { Actor, Criterion } from '../../domain/types/index.ts'
import type { CategoryDocument, ContestDocument, RoundDocument } from '../../domain/documents/index.ts'
import { findById } from '../../store/database/documents.ts'
import { lockName, lockRow } from '../../store/database/lock.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { loadCategory, loadContest } from '../contest/loadContest.ts'

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

/** A round as the rules read it: what staff left empty is absent. */
export async function loadRound(
  { req }: Pick<Transaction, 'req'>,
  id: unknown,
): Promise<RoundDocument | null> {
  const round = await findById(req, 'rounds', id)
  return (
    round && {
      ...round,
      components: round.components ?? [],
      criteria: plainCriteria(round.criteria ?? []),
      trim: round.trim ?? false,
      tieBreakers: round.tieBreakers ?? [],
      awardScope: round.awardScope ?? 'all',
      decides: round.decides ?? [],
    }
  )
}

/** Criteria without the row ids they are stored with. */
export const plainCriteria = (criteria: Criterion[]): Criterion[] =>
  criteria.map(({ key, label, labelEn, min, max }) => ({
    key,
    label,
    ...(labelEn ? { labelEn } : {}),
    min,
    max,
  }))

/** Held together by all who write marks or ballots, alone by who opens, closes, computes or publishes. */
export const roundLock = (round: string): string => `round:${round}`
