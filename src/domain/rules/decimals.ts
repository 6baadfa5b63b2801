import { fraction, parse, round } from '../basics/rational.ts'
import type { Rational } from '../basics/rational.ts'
import type { Decimal, RuleRounding } from './ruleValues.ts'

/** A decimal text as an exact fraction. Throws a SyntaxError for anything else: a rule and its input have been read before. */
export function rationalOf(text: Decimal): Rational {
  const places = placesOf(text)
  return fraction(inUnits(text, places), 10n ** BigInt(places))
}

/** How many decimal places a text has. */
export function placesOf(text: Decimal): number {
  const point = text.indexOf('.')
  return point === -1 ? 0 : text.length - point - 1
}

/** A decimal in units of 10^-places, exact where it has no more than these. */
export function inUnits(text: Decimal, places: number): bigint {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(text)
  if (!match?.[1]) throw new SyntaxError('A decimal is written 12.5.')
  return BigInt(match[1] + (match[2] ?? '').padEnd(places, '0'))
}

/** The value as a step of the rule hands it on: rounded where that step rounds. */
export function rounded(value: Rational, rounding: RuleRounding | null): Rational {
  return rounding ? rationalOf(round(value, rounding.places, rounding.mode)) : value
}

/** A fraction `n/d`, as runs keep it, or a decimal. */
export function readNumber(text: string): Rational {
  return text.includes('/') ? parse(text) : rationalOf(text)
}
