import { cleanText } from '../basics/cleanText.ts'
import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome, Refusal } from '../basics/refusal.ts'
import { DIRECT_ROUTE_GROUNDS } from '../types/contest.ts'
import type { Answers, DirectRouteGround, FormSection, RecommenderField } from '../types/index.ts'
import { DIRECT } from './formContext.ts'
import { groundName, groundReasonName } from './formKeys.ts'
import { ownAnswer } from './ownAnswer.ts'

/** The road somebody has picked so far in a form; what is still open is null. */
export type PickedRoute =
  | { route: 'recommender'; recommender: string | null }
  | { route: 'direct'; ground: DirectRouteGround | null; reason: string | null }

/** In UTF-16 code units: the reason is a sentence or two on the examiner's list. */
export const GROUND_REASON_CAP = 500

export const recommenderFieldOf = ({
  fields,
}: Pick<FormSection, 'fields'>): RecommenderField | null =>
  fields.find((field): field is RecommenderField => field.type === 'recommender') ?? null

/** Parts what a section posts of the direct route (ground, reason) from the answers of its form. */
export function takeRouteInput(
  field: RecommenderField,
  input: Readonly<Record<string, unknown>>,
): { rest: Record<string, unknown>; ground: unknown; reason: unknown } {
  const {
    [groundName(field.name)]: ground,
    [groundReasonName(field.name)]: reason,
    ...rest
  } = input
  return { rest, ground, reason }
}

/**
 * Reads the road picked in a section whose answers were read already (R14, R15, R83). Ground and reason are dropped where
 * a recommender is picked. Refuses `invalid`, with fieldNotOption, fieldTooLong or directRouteGroundMissing under the
 * name of the ground or reason.
 *
 * @param partial lets what is missing pass, as an unfinished section does.
 */
export function readRoute({
  field,
  answers,
  ground,
  reason,
  partial,
}: {
  field: RecommenderField
  answers: Answers
  ground: unknown
  reason: unknown
  partial: boolean
}): Outcome<PickedRoute> {
  const answer = ownAnswer(answers, field.name)
  if (answer !== DIRECT) {
    return ok({ route: 'recommender', recommender: typeof answer === 'string' ? answer : null })
  }
  const picked = DIRECT_ROUTE_GROUNDS.find((each) => each === ground) ?? null
  const words = typeof reason === 'string' ? cleanText(reason, { lines: true }) : ''
  const fields = {
    ...faultOf(groundName(field.name), checkGround(picked, ground, partial)),
    ...faultOf(groundReasonName(field.name), checkReason(picked, words, partial)),
  }
  if (Object.keys(fields).length > 0) return refuse('invalid', {}, fields)
  return ok({ route: 'direct', ground: picked, reason: words || null })
}

function checkGround(
  picked: DirectRouteGround | null,
  ground: unknown,
  partial: boolean,
): Refusal | null {
  if (picked) return null
  const isEmpty = ground === undefined || ground === null || ground === ''
  if (!isEmpty) return refuse('fieldNotOption')
  return partial ? null : refuse('directRouteGroundMissing')
}

/** A member says why it has no recommender (R15, domain.md decision 7). */
function checkReason(
  picked: DirectRouteGround | null,
  words: string,
  partial: boolean,
): Refusal | null {
  if (words.length > GROUND_REASON_CAP) {
    return refuse('fieldTooLong', { max: GROUND_REASON_CAP, count: words.length })
  }
  const isMissing = picked === 'memberWithReason' && words === ''
  return isMissing && !partial ? refuse('directRouteGroundMissing') : null
}

const faultOf = (name: string, refusal: Refusal | null): Record<string, Refusal> =>
  refusal ? { [name]: refusal } : {}
