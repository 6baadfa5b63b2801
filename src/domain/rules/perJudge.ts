import {
  add,
  compare,
  div,
  fraction,
  fromInteger,
  mean,
  mul,
  sub,
  sum,
  ZERO,
} from '../basics/rational.ts'
import type { Rational } from '../basics/rational.ts'
import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import { rationalOf } from './decimals.ts'
import type { MarksRule } from './rule.ts'
import type { SheetMark } from './sheetMarks.ts'

/** Below so many a judge's level and spread say nothing. */
export const FEWEST_TO_LEVEL = 5

/** The places of a square root that a standard score keeps; the rest is cut. */
const ROOT_PLACES = 12n

/**
 * Step 2: what one judge's totals count, in the order of `sheets`.
 * Refuses markedTooFew (a judge to be levelled who marked fewer than five entries) and panelDisconnected (judges who marked
 * nothing in common, directly or by way of others, cannot be compared).
 */
export function perJudge(rule: MarksRule['perJudge'], sheets: SheetMark[]): Outcome<Rational[]> {
  if (rule.kind === 'asMarked') return ok(sheets.map(({ total }) => total))
  const ofJudges = grouped(sheets, ({ judge }) => judge)
  const isLevelled = rule.kind === 'centred' || rule.kind === 'standardScore'
  for (const [judge, own] of isLevelled ? ofJudges : []) {
    if (own.length < FEWEST_TO_LEVEL) {
      return refuse('markedTooFew', { judge, least: FEWEST_TO_LEVEL })
    }
  }
  if (rule.kind === 'centred') {
    return isConnected(sheets) ? ok(centred(sheets, rule.shrink)) : refuse('panelDisconnected')
  }
  const points = rule.kind === 'pointsByPlace' ? rule.points.map(rationalOf) : []
  const counts = new Map<SheetMark, Rational>()
  for (const own of ofJudges.values()) {
    const values = rule.kind === 'standardScore' ? standardScores(own) : pointsByPlace(own, points)
    own.forEach((sheet, index) => counts.set(sheet, values[index] ?? ZERO))
  }
  return ok(sheets.map((sheet) => counts.get(sheet) ?? ZERO))
}

function centred(sheets: SheetMark[], shrink: number): Rational[] {
  const entryMeans = new Map(
    [...grouped(sheets, ({ entry }) => entry)].map(([entry, own]) => [
      entry,
      mean(own.map(({ total }) => total)),
    ]),
  )
  const above = new Map(
    [...grouped(sheets, ({ judge }) => judge)].map(([judge, own]) => {
      const distances = own.map(({ entry, total }) => sub(total, entryMeans.get(entry) ?? ZERO))
      return [judge, div(sum(distances), fromInteger(own.length + shrink))]
    }),
  )
  return sheets.map(({ judge, total }) => sub(total, above.get(judge) ?? ZERO))
}

function standardScores(own: SheetMark[]): Rational[] {
  const middle = mean(own.map(({ total }) => total))
  const distances = own.map(({ total }) => sub(total, middle))
  const deviation = squareRoot(mean(distances.map((each) => mul(each, each))))
  return distances.map((distance) =>
    compare(deviation, ZERO) === 0
      ? fromInteger(50)
      : add(fromInteger(50), mul(fromInteger(10), div(distance, deviation))),
  )
}

function pointsByPlace(own: SheetMark[], points: Rational[]): Rational[] {
  const sorted = own.toSorted((a, b) => compare(b.total, a.total))
  const values = new Map<SheetMark, Rational>()
  for (let first = 0; first < sorted.length;) {
    const total = sorted[first]?.total ?? ZERO
    let end = first + 1
    while (sorted[end] && compare(sorted[end]?.total ?? ZERO, total) === 0) end += 1
    const shared = mean(sorted.slice(first, end).map((_, index) => points[first + index] ?? ZERO))
    for (const sheet of sorted.slice(first, end)) values.set(sheet, shared)
    first = end
  }
  return own.map((sheet) => values.get(sheet) ?? ZERO)
}

/** To twelve decimal places, the rest cut, by whole numbers alone: the same on every machine. */
export function squareRoot({ numerator, denominator }: Rational): Rational {
  const scale = 10n ** ROOT_PLACES
  return fraction(wholeRoot(numerator * denominator * scale * scale), denominator * scale)
}

function wholeRoot(square: bigint): bigint {
  if (square < 2n) return square
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2))
  for (;;) {
    const next = (root + square / root) >> 1n
    if (next >= root) return root
    root = next
  }
}

/** Whether every judge can be compared with every other by way of entries marked in common. */
function isConnected(sheets: SheetMark[]): boolean {
  const byEntry = grouped(sheets, ({ entry }) => entry)
  const byJudge = grouped(sheets, ({ judge }) => judge)
  const first = sheets[0]?.judge
  if (first === undefined) return true
  const reached = new Set([first])
  const open = [first]
  const seen = new Set<string>()
  for (let judge = open.pop(); judge !== undefined; judge = open.pop()) {
    for (const { entry } of byJudge.get(judge) ?? []) {
      if (seen.has(entry)) continue
      seen.add(entry)
      for (const { judge: other } of byEntry.get(entry) ?? []) {
        if (reached.has(other)) continue
        reached.add(other)
        open.push(other)
      }
    }
  }
  return reached.size === byJudge.size
}

export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}
