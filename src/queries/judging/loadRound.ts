import type { RoundDocument } from '../../domain/documents/index.ts'
import type { Criterion } from '../../domain/types/index.ts'
import { findById } from '../../store/database/documents.ts'
import type { Transaction } from '../../store/database/transact.ts'

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
