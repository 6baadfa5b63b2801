import type { Outcome } from '../refusal.ts'
import type { Condition } from './table.ts'
import type { CategoryState, ContestState, EntryState } from './types.ts'
import { ok, refuse } from '../refusal.ts'
import { asksRecommendation, checkNotOwnUnit } from './routes.ts'

/** Whether a condition of the table holds for an entry. */
export function checkCondition({
  condition,
  entry,
  contest,
  category,
}: {
  condition: Condition
  entry: EntryState
  contest: ContestState
  category: CategoryState
}): Outcome {
  switch (condition) {
    case 'categoryAsksRecommendation':
      return category.recommendation === 'none' ? refuse('notAllowed') : ok()
    case 'recommendationSettled': {
      const pending = entry.stage !== 'sealed' && asksRecommendation(entry, category)
      return pending ? refuse('recommendationPending') : ok()
    }
    case 'notInHand':
      return entry.inHandSince ? refuse('alreadyInHand') : ok()
    case 'notOwnUnit':
      return checkNotOwnUnit({ entry, recommender: entry.recommender, contest })
    case 'returnedToEntrant':
      return entry.returnedTo === 'recommender' ? refuse('notAllowed') : ok()
    case 'returnedToRecommender':
      return entry.returnedTo === 'recommender' ? ok() : refuse('notAllowed')
  }
}
