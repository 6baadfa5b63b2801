import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome, Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { DIRECT } from '../../domain/forms/formContext.ts'
import { groundName, groundReasonName } from '../../domain/forms/formKeys.ts'
import type { RouteChoice } from '../../domain/lifecycle/index.ts'
import { DIRECT_ROUTE_GROUNDS } from '../../domain/types/contest.ts'
import { rerouteEntry } from '../../operations/entry/rerouteEntry.ts'
import type { Call } from '../../operations/shared/call.ts'
import { findById } from '../../store/database/documents.ts'
import { lines, meaning, oneOf, optional, record, text } from '../http/readers.ts'

/** Name of the choice on the page; ground and reason of the direct route stand beside it as in every form. */
const FIELD = 'recommender'
const GROUND = groundName(FIELD)
const REASON = groundReasonName(FIELD)

/** The road that was chosen. Refuses `invalid` with what is wrong under its field. */
export const routeChoice = meaning(
  record({
    [FIELD]: text({ max: 40 }),
    [GROUND]: optional(oneOf(DIRECT_ROUTE_GROUNDS)),
    [REASON]: lines,
  }),
  ({ [FIELD]: recommender, [GROUND]: ground, [REASON]: reason }): Outcome<RouteChoice> => {
    if (recommender === '') return under(FIELD, refuse('recommenderMissing'))
    if (recommender !== DIRECT) return ok({ route: 'recommender', recommender })
    if (!ground) return under(GROUND, refuse('directRouteGroundMissing'))
    return ok({ route: 'direct', ground, reason })
  },
)

/**
 * Another recommender, or the direct route, for an entry that was declined or not handed in yet (R15, R81, R83). What is
 * wrong with the choice is refused as `invalid` under its field.
 */
export async function changeRoute(
  call: Call & { entryId: unknown },
  choice: RouteChoice,
): Promise<EntryDocument | Refusal> {
  const entry = await findById(call.req, 'entries', call.entryId)
  const action = entry?.stage === 'declined' ? 'redirect' : 'reassign'
  const moved = await rerouteEntry({ ...call, action, choice })
  return isRefusal(moved) ? besideItsField(moved) : moved
}

function besideItsField(refusal: Refusal): Refusal {
  if (refusal.code === 'directRouteGroundMissing') return under(REASON, refusal)
  return refusal.code.startsWith('recommender') || refusal.code === 'directRouteClosed'
    ? under(FIELD, refusal)
    : refusal
}

const under = (field: string, refusal: Refusal): Refusal =>
  refuse('invalid', {}, { [field]: refusal })
