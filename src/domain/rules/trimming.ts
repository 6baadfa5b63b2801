import { absolute, compare, div, fromInteger, mean, mul, sub, sum } from '../basics/rational.ts'
import type { Rational } from '../basics/rational.ts'
import type { MarksRule } from './rule.ts'

export type Valued = { judge: string; value: Rational }

type Trim = NonNullable<MarksRule['trim']>

/** How many are left out on each side, of so many. */
export function dropped(trim: Trim | null, count: number): number {
  if (!trim || count < trim.from) return 0
  return trim.drop.kind === 'number'
    ? trim.drop.each
    : Math.floor((count * trim.drop.percent) / 100)
}

/**
 * Step 3 for one entry: what counts, and who is left out below and above. Of equal values the judge first by id goes among
 * the lowest and last by id among the highest, so that the order of rows never shows.
 */
export function trimmed(
  values: Valued[],
  each: number,
): { counted: Valued[]; low: Valued[]; high: Valued[] } {
  const sorted = values.toSorted(
    (a, b) => compare(a.value, b.value) || (a.judge < b.judge ? -1 : 1),
  )
  if (each === 0) return { counted: sorted, low: [], high: [] }
  return {
    counted: sorted.slice(each, -each),
    low: sorted.slice(0, each),
    high: sorted.slice(-each),
  }
}

/**
 * Counting values as one number; there is at least one.
 *
 * @param full how many count of an entry that the whole panel marked: a sum of fewer (a judge stood aside) is scaled to these
 */
export function aggregate(
  kind: Exclude<MarksRule['aggregate'], 'majorityPlace'>,
  values: Rational[],
  full: number,
): Rational {
  if (kind === 'mean') return mean(values)
  if (kind === 'sum') return mul(mean(values), fromInteger(full))
  return median(values.toSorted(compare))
}

function median(sorted: Rational[]): Rational {
  const half = sorted.length >> 1
  const upper = sorted[half]
  const lower = sorted[half - 1]
  if (!upper) throw new RangeError('No value has no median.')
  return sorted.length % 2 === 1 || !lower ? upper : div(sum([lower, upper]), fromInteger(2))
}

/** Mean distance from the mean: how far counting values lie apart. */
export function spreadOf(values: Rational[]): Rational {
  const middle = mean(values)
  return mean(values.map((value) => absolute(sub(value, middle))))
}
