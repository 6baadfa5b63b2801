/** An exact fraction; scoring never uses floating point (domain.md decision 10). */
export type Rational = { numerator: bigint; denominator: bigint }

export type RoundingMode = 'halfUp' | 'halfEven' | 'down'

/**
 * Exact fractions for everything that is scored: integers or rationals only (domain.md decision 10).
 * Every value made here is in lowest terms with a positive denominator, so equal fractions are equal field by field.
 */
export function fraction(numerator: bigint, denominator: bigint): Rational {
  if (denominator === 0n) throw new RangeError('A fraction has no zero denominator.')
  const sign = denominator < 0n ? -1n : 1n
  const divisor = greatestCommonDivisor(numerator, denominator)
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor }
}

/** Throws a RangeError for a number that is not an integer: a float never enters a score. */
export function fromInteger(value: number | bigint): Rational {
  return { numerator: BigInt(value), denominator: 1n }
}

export const ZERO: Rational = fromInteger(0)
export const HUNDRED: Rational = fromInteger(100)

export function add(a: Rational, b: Rational): Rational {
  return fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  )
}

export function sub(a: Rational, b: Rational): Rational {
  return add(a, { numerator: -b.numerator, denominator: b.denominator })
}

export function mul(a: Rational, b: Rational): Rational {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator)
}

/** Throws a RangeError where `b` is zero. */
export function div(a: Rational, b: Rational): Rational {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator)
}

/** Negative, zero or positive, as `Array.sort` wants it. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.numerator * b.denominator
  const right = b.numerator * a.denominator
  if (left === right) return 0
  return left < right ? -1 : 1
}

export function sum(values: Rational[]): Rational {
  return values.reduce(add, ZERO)
}

/** Throws a RangeError for an empty list: what is absent has no mean, and is not zero. */
export function mean(values: Rational[]): Rational {
  return div(sum(values), fromInteger(values.length))
}

export function absolute(value: Rational): Rational {
  return value.numerator < 0n ? sub(ZERO, value) : value
}

/**
 * A decimal text with exactly `decimals` places, for example `88.50`. halfUp takes a half away from zero,
 * halfEven to the even neighbour, down cuts towards zero. Minus zero is written `0`.
 */
export function round(value: Rational, decimals: number, mode: RoundingMode): string {
  const { numerator, denominator } = absolute(value)
  const scaled = numerator * 10n ** BigInt(decimals)
  const floor = scaled / denominator
  const twice = 2n * (scaled % denominator)
  const raise =
    mode !== 'down' &&
    (twice > denominator || (twice === denominator && (mode === 'halfUp' || floor % 2n === 1n)))
  const units = raise ? floor + 1n : floor
  const digits = units.toString().padStart(decimals + 1, '0')
  const sign = value.numerator < 0n && units !== 0n ? '-' : ''
  const point = digits.length - decimals
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}

/** `n/d` in lowest terms; what `parse` reads back. */
export function serialise(value: Rational): string {
  return `${value.numerator}/${value.denominator}`
}

/** Reads `n/d`. Throws a SyntaxError for anything else: such texts come only from `serialise`. */
export function parse(text: string): Rational {
  const match = /^(-?\d+)\/(\d+)$/.exec(text)
  if (!match?.[1] || !match[2]) throw new SyntaxError('A fraction is written n/d.')
  return fraction(BigInt(match[1]), BigInt(match[2]))
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}
