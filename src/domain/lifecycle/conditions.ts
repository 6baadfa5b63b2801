import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import { checkClaim } from '../examining/claims.ts'
import type { Actor } from '../types/index.ts'
import { isExtended } from './extension.ts'
import { asksRecommendation, checkNotOwnUnit } from './routes.ts'
import type { Condition } from './table.ts'
import type { CategoryState, ContestState, EntryState } from './types.ts'

/** Whether a condition of the table holds for an entry. */
export function checkCondition({
  condition,
  entry,
  contest,
  category,
  actor,
  now,
}: {
  condition: Condition
  entry: EntryState
  contest: ContestState
  category: CategoryState
  actor: Actor
  now: Date
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
    case 'claimHeld':
      return checkClaim({ entry, contest, actor, now })
    case 'notExtended':
      return isExtended(entry, now)
        ? refuse('extensionRunning', { until: entry.extendedUntil ?? '' })
        : ok()
  }
}
