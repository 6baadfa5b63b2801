import { DIRECT } from '../../domain/forms/formContext.ts'
import { groundName, groundReasonName } from '../../domain/forms/formKeys.ts'
import type { RouteChoice } from '../../domain/lifecycle/index.ts'
import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome, Refusal } from '../../domain/basics/refusal.ts'
import { DIRECT_ROUTE_GROUNDS } from '../../domain/types/contest.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import type { Call } from '../../operations/shared/call.ts'
import { rerouteEntry } from '../../operations/entry/rerouteEntry.ts'
import { findById } from '../../store/database/documents.ts'
import type { Body } from '../http/readBody.ts'
import { lines, oneOf, optional, record, text } from '../http/readers.ts'
import { oneOfNames } from '../http/controls.ts'

/** Name of the choice on the page; ground and reason of the direct route stand beside it as in every form. */
const FIELD = 'recommender'
const GROUND = groundName(FIELD)
const REASON = groundReasonName(FIELD)

export const isRouteName = oneOfNames(FIELD, GROUND, REASON)

/**
 * Another recommender, or the direct route, for an entry that was declined or not handed in yet (R15, R81, R83). What is
 * wrong with the choice is refused as `invalid` under its field.
 */
export async function changeRoute(
  call: Call & { entryId: unknown },
  body: Body,
): Promise<EntryDocument | Refusal> {
  const choice = readChoice(body)
  if (isRefusal(choice)) return choice
  const entry = await findById(call.req, 'entries', call.entryId)
  const action = entry?.stage === 'declined' ? 'redirect' : 'reassign'
  const moved = await rerouteEntry({ ...call, action, choice: choice.value })
  return isRefusal(moved) ? besideItsField(moved) : moved
}

function readChoice(body: Body): Outcome<RouteChoice> {
  const read = record({
    [FIELD]: text({ max: 40 }),
    [GROUND]: optional(oneOf(DIRECT_ROUTE_GROUNDS)),
    [REASON]: lines,
  })(body)
  if (isRefusal(read)) return read
  const recommender = String(read.value[FIELD] ?? '')
  if (recommender === '') return under(FIELD, refuse('recommenderMissing'))
  if (recommender !== DIRECT) return ok({ route: 'recommender', recommender })
  const ground = DIRECT_ROUTE_GROUNDS.find((each) => each === read.value[GROUND])
  if (!ground) return under(GROUND, refuse('directRouteGroundMissing'))
  return ok({ route: 'direct', ground, reason: String(read.value[REASON] ?? '') })
}

function besideItsField(refusal: Refusal): Refusal {
  if (refusal.code === 'directRouteGroundMissing') return under(REASON, refusal)
  return refusal.code.startsWith('recommender') || refusal.code === 'directRouteClosed'
    ? under(FIELD, refusal)
    : refusal
}

const under = (field: string, refusal: Refusal): Refusal =>
  refuse('invalid', {}, { [field]: refusal })
