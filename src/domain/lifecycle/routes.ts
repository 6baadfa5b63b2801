import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { Entry } from '../types/index.ts'
import type { CategoryState, ContestState, EntryState, RouteChoice } from './types.ts'

/** Whether an entry goes to the examiner only after a recommendation (R81, R83). */
export function asksRecommendation(
  entry: Pick<Entry, 'route'>,
  category: Pick<CategoryState, 'recommendation'>,
): boolean {
  return category.recommendation === 'required' && entry.route === 'recommender'
}

/** The road an entry has picked so far; null while it names no recommender, or no ground for the direct route. */
export function choiceOf(entry: EntryState): RouteChoice | null {
  const { route, recommender, directRouteGround, directRouteReason } = entry
  if (route === 'recommender') return recommender === null ? null : { route, recommender }
  if (route === 'none' || directRouteGround === null) return null
  return { route, ground: directRouteGround, reason: directRouteReason ?? undefined }
}

/** Whether a unit other than the entrant recommends, or the contest lets a unit recommend its own entries. */
export function checkNotOwnUnit({
  entry: { applicantKind, unit },
  recommender,
  contest,
}: {
  entry: Pick<Entry, 'applicantKind' | 'unit'>
  recommender: string | null
  contest: Pick<ContestState, 'allowOwnRecommendation'>
}): Outcome {
  const own = applicantKind !== 'person' && unit !== null && unit === recommender
  return own && !contest.allowOwnRecommendation ? refuse('recommenderOwnUnit') : ok()
}

/**
 * Whether an entry may go by this road (R14, R15; domain.md decision 7). Refuses `recommenderMissing`,
 * `recommenderOwnUnit`, `directRouteClosed`, `directRouteGroundMissing`.
 */
export function checkRoute({
  entry,
  choice,
  contest,
  category,
}: {
  entry: Pick<EntryState, 'applicantKind' | 'unit' | 'route'>
  choice: RouteChoice | null
  contest: Pick<ContestState, 'allowOwnRecommendation' | 'directRoute'>
  category: Pick<CategoryState, 'recommendation'>
}): Outcome {
  if (category.recommendation === 'none') return ok()
  const route = choice?.route ?? entry.route
  if (route === 'direct' && !contest.directRoute.enabled) return refuse('directRouteClosed')
  if (choice === null) {
    return refuse(route === 'direct' ? 'directRouteGroundMissing' : 'recommenderMissing')
  }
  if (choice.route === 'recommender') {
    return checkNotOwnUnit({ entry, recommender: choice.recommender, contest })
  }
  const unexplained = choice.ground === 'memberWithReason' && !choice.reason?.trim()
  return unexplained ? refuse('directRouteGroundMissing') : ok()
}

/** Whether two roads lead to the same recommender, or are both the direct one. */
export function isSameRoute(a: RouteChoice | null, b: RouteChoice | null): boolean {
  if (a?.route === 'recommender' && b?.route === 'recommender') {
    return a.recommender === b.recommender
  }
  return a?.route === b?.route
}
