import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'

type Merged = { id: string; mergedInto?: string | null }

/**
 * Whether one unit may become part of another. What was stamped and sealed stays under the name it was sealed under, so a
 * unit with a sealed table can only be the one that stays; and no entry may end up recommended by its own unit (R81).
 *
 * @param sealedTables of the unit that goes. @param ownRecommended names of entries that would recommend themselves
 *   Refuses mergeSame, mergeDone, mergeSealed, mergeOwnRecommendation.
 */
export function checkMerge({
  from,
  into,
  sealedTables,
  ownRecommended,
}: {
  from: Merged
  into: Merged
  sealedTables: number
  ownRecommended: readonly string[]
}): Outcome {
  if (from.id === into.id) return refuse('mergeSame')
  if (from.mergedInto || into.mergedInto) return refuse('mergeDone')
  if (sealedTables > 0) return refuse('mergeSealed', { count: sealedTables })
  if (ownRecommended.length > 0) {
    return refuse('mergeOwnRecommendation', { entries: ownRecommended.join('、') })
  }
  return ok()
}

type SignUp = { id: string; createdAt: string; completedAt?: string | null }

/** Of two sign-ups to one contest the one that stays: a completed one before an open one, then the older one. */
export function signUpToKeep<S extends SignUp>(a: S, b: S): S {
  const [first = a] = [a, b].toSorted(
    (one, other) =>
      Number(Boolean(other.completedAt)) - Number(Boolean(one.completedAt)) ||
      one.createdAt.localeCompare(other.createdAt) ||
      one.id.localeCompare(other.id),
  )
  return first
}

type Naming = { name: string; normalisedName: string; aliases?: readonly { name: string }[] | null }

/** The other names of a unit that stays: its own, the name of the one that went, and what that one was called. */
export function aliasesAfterMerge(into: Naming, from: Naming): { name: string }[] {
  const names = [...(into.aliases ?? []), { name: from.name }, ...(from.aliases ?? [])]
  return [...new Set(names.map(({ name }) => name))]
    .filter((name) => name !== into.name)
    .map((name) => ({ name }))
}
