import { binaryLogarithm } from '../basics/logarithm.ts'
import {
  absolute,
  add,
  compare,
  div,
  fraction,
  fromInteger,
  HUNDRED,
  mean,
  mul,
  sub,
  ZERO,
} from '../basics/rational.ts'
import type { Rational } from '../basics/rational.ts'
import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { ConversionRule, HostConversions } from '../types/round.ts'
import { convertByHost } from './hostConversion.ts'

export type VoteCount = { entry: string; votes: number }

/**
 * Votes → points from 0 to 100 by entry (R119, domain.md decision 9). In every rule equal votes get equal points and more votes never fewer.
 * - shareOfMax: 100 × v ÷ most. Nobody has a vote: all 0.
 * - logShare: 100 × log(1 + v) ÷ log(1 + most), logarithms by `binaryLogarithm`. Nobody has a vote: all 0.
 * - linearRank: the first gets 100, the last place `lowest`, equal steps between; ties share the better rank; zero votes = `lowest`.
 * - bandedRank: the field is cut by rank into `bands` equal bands (rank r of n is in band ⌊(r − 1) × bands ÷ n⌋, from 0); the first band gets
 *   `highest`, the last `lowest`, equal steps between; ties share the better band; zero votes = `zeroVotes`.
 * - matchExperts: E + (v − V) × e ÷ w, cut to 0–100. E and V are the means of the experts' points and of the votes over the entries of the round,
 *   e and w their spreads. **Spread is the mean absolute deviation**, not the standard deviation, whose square root is no fraction.
 *   Everybody has equally many votes: all E. Needs `expertPoints` of every entry.
 * - host: by a function of the host's own, see `convertByHost`, which refuses too.
 *
 * Refuses invalid for counts that are no whole numbers from 0 on, roundRuleIncomplete where matchExperts lacks an entry's expert points.
 */
export function convertVotes({
  rule,
  counts,
  expertPoints,
  host = {},
}: {
  rule: ConversionRule
  counts: VoteCount[]
  expertPoints?: ReadonlyMap<string, Rational>
  /** The conversions of the host's own, which a rule knows by their names. */
  host?: HostConversions
}): Outcome<Map<string, Rational>> {
  const wrong = counts.find(({ votes }) => !Number.isSafeInteger(votes) || votes < 0)
  if (wrong) return refuse('invalid', { entry: wrong.entry })
  if (rule.kind === 'matchExperts') return matchExperts(counts, expertPoints)
  if (rule.kind === 'host') return convertByHost({ name: rule.name, counts, host })
  const pointsOf = pointsBy(rule, counts)
  return ok(new Map(counts.map(({ entry, votes }) => [entry, pointsOf(votes)])))
}

function pointsBy(
  rule: Exclude<ConversionRule, { kind: 'matchExperts' | 'host' }>,
  counts: VoteCount[],
): (votes: number) => Rational {
  const most = counts.reduce((highest, { votes }) => Math.max(highest, votes), 0)
  if (rule.kind === 'shareOfMax') return (votes) => shareOf(BigInt(votes), BigInt(most))
  if (rule.kind === 'logShare') {
    const logOfMost = logOfVotes(most)
    return (votes) => shareOf(logOfVotes(votes), logOfMost)
  }
  const rankOf = ranksByVotes(counts)
  if (rule.kind === 'linearRank') {
    const lowest = fromInteger(rule.lowest)
    return (votes) =>
      votes === 0 ? lowest : step(HUNDRED, lowest, rankOf(votes) - 1, counts.length - 1)
  }
  return (votes) => {
    if (votes === 0) return fromInteger(rule.zeroVotes)
    const band = Math.floor(((rankOf(votes) - 1) * rule.bands) / counts.length)
    return step(fromInteger(rule.highest), fromInteger(rule.lowest), band, rule.bands - 1)
  }
}

function matchExperts(
  counts: VoteCount[],
  expertPoints: ReadonlyMap<string, Rational> = new Map(),
): Outcome<Map<string, Rational>> {
  if (counts.length === 0) return ok(new Map())
  const experts: Rational[] = []
  for (const { entry } of counts) {
    const points = expertPoints.get(entry)
    if (!points) return refuse('roundRuleIncomplete', { what: 'expertPoints', entry })
    experts.push(points)
  }
  const expertMean = mean(experts)
  const votes = counts.map((each) => fromInteger(each.votes))
  const voteMean = mean(votes)
  const voteSpread = spread(votes, voteMean)
  const scale =
    compare(voteSpread, ZERO) === 0 ? ZERO : div(spread(experts, expertMean), voteSpread)
  const pointsOf = (count: number) =>
    between(ZERO, add(expertMean, mul(sub(fromInteger(count), voteMean), scale)), HUNDRED)
  return ok(new Map(counts.map((each) => [each.entry, pointsOf(each.votes)])))
}

function shareOf(part: bigint, whole: bigint): Rational {
  return whole === 0n ? ZERO : mul(HUNDRED, fraction(part, whole))
}

function logOfVotes(votes: number): bigint {
  return binaryLogarithm(1n + BigInt(votes))
}

/** The rank a number of votes has: one more than the entries with more votes, so ties share the better rank. */
function ranksByVotes(counts: VoteCount[]): (votes: number) => number {
  const ranks = new Map<number, number>()
  counts
    .map(({ votes }) => votes)
    .sort((a, b) => b - a)
    .forEach((votes, ahead) => {
      if (!ranks.has(votes)) ranks.set(votes, ahead + 1)
    })
  return (votes) => ranks.get(votes) ?? counts.length
}

/** The value at step `index` of `last` on the way from `from` down to `to`; the start where there is only one. */
function step(from: Rational, to: Rational, index: number, last: number): Rational {
  if (last <= 0) return from
  return sub(from, mul(sub(from, to), fraction(BigInt(index), BigInt(last))))
}

function spread(values: Rational[], around: Rational): Rational {
  return mean(values.map((value) => absolute(sub(value, around))))
}

function between(low: Rational, value: Rational, high: Rational): Rational {
  if (compare(value, low) < 0) return low
  return compare(value, high) > 0 ? high : value
}
