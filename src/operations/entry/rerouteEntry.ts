import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import type { RouteChoice } from '../../domain/lifecycle/index.ts'
import { moveEntry } from '../lifecycle/moveEntry.ts'
import type { Call } from '../shared/call.ts'
import { keepRouteInAnswers } from './keepRouteInAnswers.ts'

/**
 * Sends an entry by another road: `redirect` after a recommender declined it, `reassign` while it is on its way. The old
 * word is kept and counts no more; the old unit's access ends at once (R15, R81).
 */
export function rerouteEntry({
  entryId,
  action,
  choice,
  reason,
  ...call
}: Call & {
  entryId: unknown
  action: 'redirect' | 'reassign'
  choice: RouteChoice
  reason?: string
}): Promise<EntryDocument | Refusal> {
  return moveEntry({
    ...call,
    action,
    entryId,
    input: async ({ contest }) =>
      choice.route === 'recommender' && !contest.recommenders.includes(choice.recommender)
        ? refuse('recommenderUnknown')
        : { choice, ...(reason ? { reason } : {}) },
    follow: keepRouteInAnswers,
  })
}
