import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { Actor } from '../../domain/types/index.ts'

/** The unit for which an account recommends in a contest, or in whose place an organiser does; anybody else learns nothing (R92). */
export function actingRecommender(
  actor: Actor,
  contest: string,
): { ok: true; unit: string } | Refusal {
  if (actor.kind === 'staff' && actor.actingFor?.contest === contest) {
    return { ok: true, unit: actor.actingFor.unit }
  }
  if (actor.kind !== 'account' || !actor.unit) return refuse('notFound')
  const granted = actor.grants.some(
    (grant) => grant.contest === contest && grant.role === 'recommender',
  )
  return granted ? { ok: true, unit: actor.unit } : refuse('notFound')
}
