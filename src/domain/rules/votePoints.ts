import { compare, div, fraction, fromInteger, HUNDRED, mul, ZERO } from '../basics/rational.ts'
import type { Rational } from '../basics/rational.ts'
import { ok } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { ConversionRule, HostConversions } from '../types/round.ts'
import { convertVotes } from '../voting/conversion.ts'
import type { VoteCount } from '../voting/conversion.ts'
import { rationalOf } from './decimals.ts'
import type { RuleConversion } from './rule.ts'

/**
 * Step 5: votes as points by entry (R119). Equal votes get equal points, more votes never fewer.
 * - shareOfHighest, logShare, linearRank, bandedRank, matchExperts, host: see `convertVotes`.
 * - shareOfAll: 100 × votes ÷ all votes of the round; nobody has one: all 0.
 * - perVote: so many points a vote, at most `cap`.
 * - byPlace: by the table; ties share the better place.
 * - threshold: all or nothing from so many votes on.
 *
 * Refuses what `convertVotes` refuses.
 */
export function votePoints({
  conversion,
  counts,
  expertPoints,
  host,
}: {
  conversion: RuleConversion
  counts: VoteCount[]
  expertPoints: ReadonlyMap<string, Rational>
  host: HostConversions
}): Outcome<Map<string, Rational>> {
  const standing = standingConversion(conversion)
  if (standing) return convertVotes({ rule: standing, counts, expertPoints, host })
  const pointsOf = pointsBy(conversion, counts)
  return ok(new Map(counts.map(({ entry, votes }) => [entry, pointsOf(votes)])))
}

/** The same conversion as rounds of the first format declare it, where they know it. */
function standingConversion(conversion: RuleConversion): ConversionRule | null {
  switch (conversion.kind) {
    case 'shareOfHighest':
      return { kind: 'shareOfMax' }
    case 'shareOfAll':
    case 'perVote':
    case 'byPlace':
    case 'threshold':
      return null
    default:
      return conversion
  }
}

function pointsBy(conversion: RuleConversion, counts: VoteCount[]): (votes: number) => Rational {
  switch (conversion.kind) {
    case 'shareOfAll': {
      const all = counts.reduce((sum, { votes }) => sum + BigInt(votes), 0n)
      return (votes) => (all === 0n ? ZERO : mul(HUNDRED, fraction(BigInt(votes), all)))
    }
    case 'perVote': {
      const [each, cap] = [rationalOf(conversion.points), conversion.cap]
      const most = cap === null ? null : rationalOf(cap)
      return (votes) => {
        const points = mul(each, fromInteger(votes))
        return most && compare(points, most) > 0 ? most : points
      }
    }
    case 'threshold': {
      const points = rationalOf(conversion.points)
      return (votes) => (votes >= conversion.votes ? points : ZERO)
    }
    case 'byPlace': {
      const sorted = counts.map(({ votes }) => votes).sort((a, b) => b - a)
      const places = new Map<number, number>()
      sorted.forEach((votes, ahead) => {
        if (!places.has(votes)) places.set(votes, ahead + 1)
      })
      return (votes) => {
        if (votes === 0) return rationalOf(conversion.none)
        const place = places.get(votes) ?? sorted.length
        const row = conversion.rows.find(({ downTo }) => place <= downTo)
        return rationalOf(row?.points ?? conversion.others)
      }
    }
    default:
      throw new TypeError(`No conversion of this format: ${conversion.kind}.`)
  }
}

/** Points as a share of the highest, of 100; 0 for all where none is above 0. */
export function sharesOfHighest(values: ReadonlyMap<string, Rational>): Map<string, Rational> {
  const highest = [...values.values()].reduce(
    (most, value) => (compare(value, most) > 0 ? value : most),
    ZERO,
  )
  return new Map(
    [...values].map(([entry, value]) => [
      entry,
      compare(highest, ZERO) === 0 ? ZERO : mul(HUNDRED, div(value, highest)),
    ]),
  )
}
