import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { readRoute } from '../../domain/forms/readRoute.ts'
import type { PickedRoute } from '../../domain/forms/readRoute.ts'
import type { RouteChoice } from '../../domain/lifecycle/index.ts'
import { checkRoute, choiceOf, isSameRoute } from '../../domain/lifecycle/routes.ts'
import type { Answers, RecommenderField } from '../../domain/types/index.ts'
import type { LockedEntry } from '../lifecycle/lockEntry.ts'
import type { Call } from '../shared/call.ts'
import { rerouteEntry } from './rerouteEntry.ts'

type RouteValues = Partial<
  Pick<EntryDocument, 'route' | 'recommender' | 'directRouteGround' | 'directRouteReason'>
>

/**
 * What the recommender field of a section means for its entry (R81, R83): the values to write. A returned entry that goes
 * to somebody else is reassigned first, which its old and new recommender are told of. A road that may not be taken is
 * refused as `invalid` with the refusal under the field's name.
 */
export async function pickRoute({
  locked: { transaction, entry, contest, category },
  actor,
  now,
  field,
  answers,
  ground,
  reason,
  partial,
}: Omit<Call, 'req'> & {
  locked: LockedEntry
  field: RecommenderField
  answers: Readonly<Record<string, unknown>>
  ground: unknown
  reason: unknown
  partial: boolean
}): Promise<RouteValues | Refusal> {
  if (category.recommendation !== 'required') return {}
  const own = answers[field.name]
  const answered: Answers = typeof own === 'string' ? { [field.name]: own } : {}
  const picked = readRoute({ field, answers: answered, ground, reason, partial })
  if (isRefusal(picked)) return picked
  const choice = whole(picked.value)
  const road = choice ? checkRoute({ entry, choice, contest, category }) : null
  if (road && isRefusal(road)) return refuse('invalid', {}, { [field.name]: road })
  if (entry.stage !== 'returned') return valuesOf(picked.value)
  if (!choice) return {}
  if (isSameRoute(choice, choiceOf(entry))) return valuesOf(picked.value)
  const call = { req: transaction.req, actor, now, entryId: entry.id }
  const moved = await rerouteEntry({ ...call, action: 'reassign', choice })
  return isRefusal(moved) ? moved : {}
}

/** Null while a recommender, or the ground of the direct route, is still to be named. */
function whole(picked: PickedRoute): RouteChoice | null {
  if (picked.route === 'recommender') {
    const { route, recommender } = picked
    return recommender === null ? null : { route, recommender }
  }
  const { route, ground, reason } = picked
  return ground === null ? null : { route, ground, ...(reason ? { reason } : {}) }
}

function valuesOf(picked: PickedRoute): RouteValues {
  const { route } = picked
  if (picked.route === 'recommender') {
    const { recommender } = picked
    return { route, recommender, directRouteGround: null, directRouteReason: null }
  }
  const { ground, reason } = picked
  return { route, recommender: null, directRouteGround: ground, directRouteReason: reason }
}
