import type { RuleRounding } from '#src/domain/rules/rule.ts'

/** Numerator and denominator, in lowest terms, the denominator above 0: written anew, so that no fault of the first one is shared. */
export type Fraction = readonly [bigint, bigint]

export const NOUGHT: Fraction = [0n, 1n]
export const HALF_SCORE: Fraction = [50n, 1n]

export function make(top: bigint, bottom: bigint): Fraction {
  if (bottom === 0n) throw new RangeError('Nothing is divided by nought.')
  let a = top < 0n ? -top : top
  let b = bottom < 0n ? -bottom : bottom
  while (b !== 0n) [a, b] = [b, a % b]
  const sign = bottom < 0n ? -1n : 1n
  return [(sign * top) / a, (sign * bottom) / a]
}

export const whole = (value: number | bigint): Fraction => [BigInt(value), 1n]
export const plus = (a: Fraction, b: Fraction) => make(a[0] * b[1] + b[0] * a[1], a[1] * b[1])
export const minus = (a: Fraction, b: Fraction) => make(a[0] * b[1] - b[0] * a[1], a[1] * b[1])
export const times = (a: Fraction, b: Fraction) => make(a[0] * b[0], a[1] * b[1])
export const over = (a: Fraction, b: Fraction) => make(a[0] * b[1], a[1] * b[0])
export const total = (list: Fraction[]) => list.reduce(plus, NOUGHT)
export const average = (list: Fraction[]) => over(total(list), whole(list.length))
export const distance = (a: Fraction, b: Fraction) => (isMore(a, b) ? minus(a, b) : minus(b, a))
export const isMore = (a: Fraction, b: Fraction) => a[0] * b[1] > b[0] * a[1]
export const isSame = (a: Fraction, b: Fraction) => a[0] === b[0] && a[1] === b[1]
export const highest = (list: Fraction[]) =>
  list.reduce((best, each) => (isMore(each, best) ? each : best))

/** For `sort`: the lower one first. */
export const lowFirst = (a: Fraction, b: Fraction) => (isMore(a, b) ? 1 : isSame(a, b) ? 0 : -1)

/** How far apart the values lie from their mean, on average. */
export function spread(list: Fraction[]): Fraction {
  return average(list.map((each) => distance(each, average(list))))
}

export const write = ([top, bottom]: Fraction) => `${top}/${bottom}`

/** `n/d`, or a decimal. */
export function read(text: string): Fraction {
  const [top = '', bottom] = text.split('/')
  if (bottom !== undefined) return make(BigInt(top), BigInt(bottom))
  const [before = '', after = ''] = top.split('.')
  return make(BigInt(before + after), 10n ** BigInt(after.length))
}

/** Step 9, in units of the last place. */
function unitsOf(value: Fraction, { places, mode }: RuleRounding): bigint {
  const top = (value[0] < 0n ? -value[0] : value[0]) * 10n ** BigInt(places)
  const below = top / value[1]
  const rest = make(top - below * value[1], value[1])
  const isHalf = isSame(rest, [1n, 2n])
  const isUp =
    mode !== 'down' &&
    (isMore(rest, [1n, 2n]) || (isHalf && (mode === 'halfUp' || below % 2n === 1n)))
  const units = isUp ? below + 1n : below
  return value[0] < 0n ? -units : units
}

export function rounded(value: Fraction, by: RuleRounding | null): Fraction {
  return by ? make(unitsOf(value, by), 10n ** BigInt(by.places)) : value
}

/** As it is published: all its places, no sign before nought. */
export function printed(value: Fraction, by: RuleRounding): string {
  const units = unitsOf(value, by)
  const digits = String(units < 0n ? -units : units).padStart(by.places + 1, '0')
  const cut = digits.length - by.places
  const text = by.places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`
  return units < 0n ? `-${text}` : text
}

/** The square root of a ÷ b in lowest terms, cut after twelve places: ⌊√(a × b × 10²⁴)⌋ ÷ (b × 10¹²). */
export function root([a, b]: Fraction): Fraction {
  const square = a * b * 10n ** 24n
  let low = 0n
  let high = square + 1n
  while (high - low > 1n) {
    const middle = (low + high) / 2n
    if (middle * middle <= square) low = middle
    else high = middle
  }
  return make(low, b * 10n ** 12n)
}
