import { compare, div, sub, ZERO } from '../basics/rational.ts'
import type { Rational } from '../basics/rational.ts'
import { refuse } from '../basics/refusal.ts'
import type { Refusal } from '../basics/refusal.ts'
import { rationalOf } from './decimals.ts'
import type { MarksRule } from './rule.ts'

export type Problem = [path: string, refusal: Refusal]

/** Steps 1 to 4, see `ruleProblems`. */
export function marksProblems(marks: MarksRule): Problem[] {
  const { sheet, perJudge, trim, aggregate, groups, rounding } = marks
  const problems = [
    ...doubles('marks.sheet.criteria', sheet.criteria),
    ...doubles('marks.groups', groups),
    ...weightProblems('marks.groups', groups),
  ]
  sheet.criteria.forEach(({ min, max, step, factor }, index) => {
    const at = `marks.sheet.criteria.${index}`
    const [low, high, one] = [rationalOf(min), rationalOf(max), rationalOf(step)]
    if (compare(low, high) >= 0) problems.push([`${at}.max`, refuse('ruleRange')])
    if (compare(one, ZERO) <= 0 || !divides(one, low, high))
      problems.push([`${at}.step`, refuse('ruleRange')])
    if (compare(rationalOf(factor), ZERO) <= 0) problems.push([`${at}.factor`, refuse('ruleRange')])
  })
  const clash = (at: string) => problems.push([at, refuse('ruleStepsClash')])
  if (groups.length === 1) clash('marks.groups')
  const isPlain = perJudge.kind === 'asMarked'
  if (trim?.per === 'criterion' && !isPlain) clash('marks.trim.per')
  if (trim?.per === 'criterion' && rounding.sheet) clash('marks.rounding.sheet')
  if (trim && trim.drop.kind === 'number' && 2 * trim.drop.each >= trim.from)
    clash('marks.trim.from')
  if (aggregate === 'median' && trim) clash('marks.trim')
  if (aggregate === 'majorityPlace' && (trim || !isPlain || groups.length > 0))
    clash('marks.aggregate')
  if (perJudge.kind === 'pointsByPlace') {
    const points = perJudge.points.map(rationalOf)
    const falls = points.every((each, index) => {
      const next = points[index + 1] ?? ZERO
      return compare(each, next) >= 0
    })
    if (!falls) problems.push(['marks.perJudge.points', refuse('ruleRange')])
  }
  return problems
}

/** Names that stand twice in a list. */
export function doubles(at: string, rows: { key: string }[]): Problem[] {
  return rows.flatMap(({ key }, index): Problem[] =>
    rows.findIndex((other) => other.key === key) < index
      ? [[`${at}.${index}.key`, refuse('ruleKeyTwice', { key })]]
      : [],
  )
}

/** Weights of a list: all of them, adding up to 100, or none. */
function weightProblems(at: string, rows: { weight: number | null }[]): Problem[] {
  if (rows.every(({ weight }) => weight === null)) return []
  const weights = rows.reduce((sum, { weight }) => sum + (weight ?? 0), 0)
  const isWhole = weights === 100 && rows.every(({ weight }) => weight !== null)
  return isWhole ? [] : [[at, refuse('ruleWeights', { weights })]]
}

/** Whether steps from the least value reach the most. */
function divides(step: Rational, low: Rational, high: Rational): boolean {
  return div(sub(high, low), step).denominator === 1n
}
