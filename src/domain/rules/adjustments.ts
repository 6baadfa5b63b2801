import { compare, mul, fromInteger, sum } from '../basics/rational.ts'
import type { Rational } from '../basics/rational.ts'
import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import { rationalOf } from './decimals.ts'
import { grouped } from './perJudge.ts'
import type { Rule, RuleAdjustment } from './rule.ts'
import type { RoundInput } from './roundInput.ts'

/** What was added to or taken off one entry. */
export type AdjustmentLine = { code: string; of: RuleAdjustment['of']; points: Rational }

export type Adjusted = {
  lines: Map<string, AdjustmentLine[]>
  /** Entries that a declared table leaves out of the ranking, with the code of the row. */
  excluded: Map<string, string>
}

/**
 * Step 7: declared penalties and bonuses, signed, in the order of the rule, whatever the order of the rows; of two that leave an
 * entry out the first is named. Refuses adjustmentInvalid with `code` and `entry`: an unknown code, seconds
 * that are no whole number from 0 on, points that are none or above what the rule allows, the same code twice for one entry.
 */
export function adjust(
  rule: Rule['adjustments'],
  given: RoundInput['adjustments'],
): Outcome<Adjusted> {
  const adjusted: Adjusted = { lines: new Map(), excluded: new Map() }
  const numberOf = ({ code }: { code: string }) => rule.findIndex(({ key }) => key === code)
  for (const [entry, own] of grouped(given, (each) => each.entry)) {
    for (const each of own.toSorted((a, b) => numberOf(a) - numberOf(b))) {
      const wrong = refuse('adjustmentInvalid', { code: each.code, entry })
      const declared = rule.find(({ key }) => key === each.code)
      const isDouble = own.some((other) => other !== each && other.code === each.code)
      if (!declared || isDouble) return wrong
      const points = pointsOf(declared, each)
      if (points === 'invalid') return wrong
      if (points === 'excluded')
        adjusted.excluded.set(entry, adjusted.excluded.get(entry) ?? each.code)
      else {
        const signed = declared.kind === 'penalty' ? mul(fromInteger(-1), points) : points
        const lines = adjusted.lines.get(entry) ?? []
        adjusted.lines.set(entry, [...lines, { code: each.code, of: declared.of, points: signed }])
      }
    }
  }
  return ok(adjusted)
}

function pointsOf(
  { points }: RuleAdjustment,
  { seconds, points: given }: RoundInput['adjustments'][number],
): Rational | 'excluded' | 'invalid' {
  if (points.kind === 'fixed') return rationalOf(points.points)
  if (points.kind === 'given') {
    if (given === undefined || !/^\d{1,9}(?:\.\d{1,6})?$/.test(given)) return 'invalid'
    const value = rationalOf(given)
    return compare(value, rationalOf(points.most)) > 0 ? 'invalid' : value
  }
  if (seconds === undefined || !Number.isSafeInteger(seconds) || seconds < 0) return 'invalid'
  const row = points.rows.findLast(({ from }) => seconds >= from)
  if (!row) return rationalOf('0')
  return row.points === null ? 'excluded' : rationalOf(row.points)
}

/** The adjustments of one entry to the panel's number, or to the total. */
export function adjustedBy(lines: AdjustmentLine[] = [], of: RuleAdjustment['of']): Rational {
  return sum(lines.filter((line) => line.of === of).map(({ points }) => points))
}
