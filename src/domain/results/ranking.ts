import { compare } from '../basics/rational.ts'
import type { Rational } from '../basics/rational.ts'
import type { ScoringRule } from '../types/round.ts'

export type Standing = {
  entry: string
  /** The exact total: rounding shapes what is published, never the order. */
  total: Rational
  /** Points of the experts' component; null where the rule has none. */
  experts: Rational | null
  /** Valid votes of all vote components together. */
  votes: number
}

export type Ranked = { entry: string; rank: number }

/**
 * Standard competition ranking (1, 2, 2, 4), the highest total first. Equal totals are compared by the tie-breakers in their order;
 * what is still equal shares the rank (R132). The list is sorted by rank, within a rank by entry id, so the order of the input never shows.
 */
export function rankEntries({
  standings,
  tieBreakers,
}: {
  standings: Standing[]
  tieBreakers: ScoringRule['tieBreakers']
}): Ranked[] {
  const sorted = standings.toSorted(
    (a, b) => byStanding(a, b, tieBreakers) || (a.entry < b.entry ? -1 : a.entry > b.entry ? 1 : 0),
  )
  let rank = 0
  return sorted.map((standing, index) => {
    const ahead = sorted[index - 1]
    if (!ahead || byStanding(ahead, standing, tieBreakers) !== 0) rank = index + 1
    return { entry: standing.entry, rank }
  })
}

function byStanding(a: Standing, b: Standing, tieBreakers: ScoringRule['tieBreakers']): number {
  const byTotal = compare(b.total, a.total)
  if (byTotal !== 0) return byTotal
  for (const tieBreaker of tieBreakers) {
    const order = tieBreaker === 'votes' ? b.votes - a.votes : byExperts(a, b)
    if (order !== 0) return order
  }
  return 0
}

function byExperts(a: Standing, b: Standing): number {
  if (!a.experts || !b.experts) return Number(b.experts !== null) - Number(a.experts !== null)
  return compare(b.experts, a.experts)
}
