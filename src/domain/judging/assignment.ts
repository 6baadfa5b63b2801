import type { Entry } from '../types/entry.ts'

export type Judge = { id: string; unit: string | null }
type Judged = Pick<Entry, 'id' | 'unit' | 'person' | 'recommender'> & {
  account: string
  /** Units and persons who entered it together with its lead (R13). */
  partners?: readonly string[]
}
export type Pair = { judge: string; entry: string }

export type AssignmentPlan = {
  /** Pairs to store; those that exist already are left out. */
  add: Pair[]
  /** Pairs left out because the judge has an interest in the entry. */
  conflicts: Pair[]
}

/**
 * Every judge is given every entry, except where they conflict (R126, R132). The lists come back by judge, then entry,
 * whatever the order they are given in.
 */
export function planAssignments({
  judges,
  entries,
  existing,
}: {
  judges: readonly Judge[]
  entries: readonly Judged[]
  existing: readonly Pair[]
}): AssignmentPlan {
  const stored = new Set(existing.map(keyOf))
  const plan: AssignmentPlan = { add: [], conflicts: [] }
  for (const judge of judges.toSorted(byId)) {
    for (const entry of entries.toSorted(byId)) {
      const pair = { judge: judge.id, entry: entry.id }
      if (stored.has(keyOf(pair))) continue
      stored.add(keyOf(pair))
      plan[isConflicted(judge, entry) ? 'conflicts' : 'add'].push(pair)
    }
  }
  return plan
}

/**
 * A judge does not mark what their own unit entered or recommended, nor what they entered themselves, alone or together
 * with others (R132, R13).
 */
export function isConflicted(judge: Judge, entry: Judged): boolean {
  if (entry.person === judge.id || entry.account === judge.id) return true
  const own = [judge.id, judge.unit]
  if (entry.partners?.some((partner) => own.includes(partner))) return true
  return judge.unit !== null && (entry.unit === judge.unit || entry.recommender === judge.unit)
}

const keyOf = ({ judge, entry }: Pair): string => `${judge} ${entry}`
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)
