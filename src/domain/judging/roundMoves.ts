import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { RoundState } from '../types/round.ts'

/** What is done to a round as a whole. Deciding, like computing, changes no state. */
export type RoundAction = 'open' | 'close' | 'assign' | 'compute' | 'publish'

/**
 * The states of a round: draft → open ⇄ closed → published. A closed round may be opened again, under the rule it had,
 * so that a judge who is late does not hold up everything; what is published is never changed.
 * Refuses resultsPublished, roundAlreadyOpen, roundNotOpen, roundNotClosed.
 */
export function checkRoundAction(action: RoundAction, state: RoundState): Outcome {
  if (FROM[action].includes(state)) return ok()
  if (state === 'published') return refuse('resultsPublished')
  if (action === 'open') return refuse('roundAlreadyOpen')
  return refuse(action === 'compute' || action === 'publish' ? 'roundNotClosed' : 'roundNotOpen')
}

const FROM: Record<RoundAction, readonly RoundState[]> = {
  open: ['draft', 'closed'],
  close: ['open'],
  assign: ['draft', 'open'],
  compute: ['closed'],
  publish: ['closed'],
}
