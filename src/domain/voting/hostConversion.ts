import { compare, fraction, fromInteger, HUNDRED, parse, ZERO } from '../basics/rational.ts'
import type { Rational } from '../basics/rational.ts'
import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { ConvertVotes, HostConversions } from '../types/round.ts'

/**
 * Votes → points by a function of the host's own, held to what every conversion promises (R119): exact points from 0 to 100,
 * the same when asked again, equal ones for equal votes, never fewer for more.
 * Refuses conversionMissing where the host has none of that name, conversionUnsound where a promise is broken.
 */
export function convertByHost<Counted extends { entry: string; votes: number }>({
  name,
  counts,
  host,
}: {
  name: string
  counts: readonly Counted[]
  host: HostConversions
}): Outcome<Map<string, Rational>> {
  const own = Object.hasOwn(host, name) ? host[name] : undefined
  if (!own) return refuse('conversionMissing', { name })
  const byVotes = counts.toSorted((a, b) => b.votes - a.votes)
  const votes = byVotes.map((each) => each.votes)
  const points = pointsBy(own.convert, votes)
  const again = pointsBy(own.convert, votes)
  const isSound =
    points !== null &&
    again !== null &&
    points.every((each, index) => isEqual(each, again[index])) &&
    points.every((each, index) => isInOrder({ points, votes, each, index }))
  if (!isSound) return refuse('conversionUnsound', { name })
  return ok(new Map(byVotes.map(({ entry }, index) => [entry, points[index] ?? ZERO])))
}

/** Null for what are no points. The function gets a list of its own, and what it throws is its own fault. */
function pointsBy(convert: ConvertVotes, votes: readonly number[]): Rational[] | null {
  try {
    const given: unknown = convert([...votes])
    if (!Array.isArray(given) || given.length !== votes.length) return null
    const points = given.map(exact)
    return points.every((each) => each !== null) ? points : null
  } catch {
    return null
  }
}

function exact(given: unknown): Rational | null {
  const point = typeof given === 'number' ? whole(given) : written(given)
  return point && compare(point, ZERO) >= 0 && compare(point, HUNDRED) <= 0 ? point : null
}

const whole = (given: number): Rational | null =>
  Number.isSafeInteger(given) ? fromInteger(given) : null

function written(given: unknown): Rational | null {
  if (typeof given !== 'string') return null
  if (/^\d{1,40}\/0*[1-9]\d{0,39}$/.test(given)) return parse(given)
  const [, integer, decimals = ''] = /^(\d{1,3})(?:\.(\d{1,40}))?$/.exec(given) ?? []
  return integer === undefined
    ? null
    : fraction(BigInt(integer + decimals), 10n ** BigInt(decimals.length))
}

const isEqual = (one: Rational, other: Rational | undefined): boolean =>
  other !== undefined && compare(one, other) === 0

/** Votes stand with the most first, so points may only fall, and only where the votes do. */
function isInOrder({
  points,
  votes,
  each,
  index,
}: {
  points: readonly Rational[]
  votes: readonly number[]
  each: Rational
  index: number
}): boolean {
  const before = points[index - 1]
  if (before === undefined) return true
  return votes[index] === votes[index - 1] ? isEqual(each, before) : compare(each, before) <= 0
}
