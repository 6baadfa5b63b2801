import { fromInteger, mean } from '../basics/rational.ts'
import type { Rational } from '../basics/rational.ts'
import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome, Refusal } from '../basics/refusal.ts'
import type { Criterion, ScoringRule } from '../types/round.ts'

/** The total one judge gave one entry, in the integer units of the score sheet. */
export type JudgeTotal = { judge: string; total: number }

export type PanelResult = {
  /** Mean of the counted totals, in the units of the score sheet. */
  mean: Rational
  /** How many totals the mean is made of. */
  counted: number
  /** The totals left out, lowest first; empty, or exactly two. */
  trimmed: JudgeTotal[]
}

/** 字 of the comment beside a mark, see `countCharacters`. */
export const MAX_COMMENT = 1000

/** Fewer than three totals leave nothing to count once the highest and the lowest are gone. */
export const SMALLEST_TRIMMED_PANEL = 3

/**
 * Adds one judge's mark up (R131, R132). Values are integers, one per criterion of the score sheet.
 * Refuses markOutOfRange (beyond min or max, or no integer), else markIncomplete; both name every criterion
 * concerned in `fields`. A key that is no criterion is refused as invalid.
 */
export function totalMark({
  criteria,
  values,
}: {
  criteria: Criterion[]
  values: Record<string, number>
}): Outcome<number> {
  const unknown = Object.keys(values).find((key) => !criteria.some((each) => each.key === key))
  if (unknown !== undefined) return refuse('invalid', { criterion: unknown })

  /** In the order of the sheet, as a page lists them. */
  const fields: Record<string, Refusal> = {}
  let total = 0
  for (const { key, min, max, label, labelEn } of criteria) {
    const name: Refusal['params'] = labelEn ? { label, labelEn } : { label }
    const value = Object.hasOwn(values, key) ? values[key] : undefined
    if (value === undefined || value === null) fields[key] = refuse('fieldRequired', name)
    else if (!Number.isInteger(value) || value < min || value > max) {
      fields[key] = refuse('markOutOfRange', { ...name, min, max })
    } else total += value
  }
  const found = Object.values(fields)
  const outside = found.find(({ code }) => code === 'markOutOfRange')
  if (outside) return refuse('markOutOfRange', outside.params, fields)
  if (found.length > 0) return refuse('markIncomplete', { count: found.length }, fields)
  return ok(total)
}

/**
 * The panel's mean for one entry. A judge without a mark is absent from `totals`, not zero. Where the rule trims,
 * one lowest and one highest total are dropped from `trimFrom` totals on (decision 10); of equal totals the judge
 * first by id goes among the lowest and last by id among the highest, so that the order of rows never shows.
 * Null when there is no total at all.
 */
export function panelMean({
  totals,
  rule,
}: {
  totals: JudgeTotal[]
  rule: Pick<ScoringRule, 'trim' | 'trimFrom'>
}): PanelResult | null {
  if (totals.length === 0) return null
  const sorted = totals.toSorted(
    (a, b) => a.total - b.total || (a.judge < b.judge ? -1 : a.judge > b.judge ? 1 : 0),
  )
  const trims = rule.trim && sorted.length >= Math.max(rule.trimFrom, SMALLEST_TRIMMED_PANEL)
  const counted = trims ? sorted.slice(1, -1) : sorted
  return {
    mean: mean(counted.map(({ total }) => fromInteger(total))),
    counted: counted.length,
    trimmed: trims ? [...sorted.slice(0, 1), ...sorted.slice(-1)] : [],
  }
}

/** The highest total the score sheet allows. */
export function fullMark(criteria: Criterion[]): number {
  return criteria.reduce((total, { max }) => total + max, 0)
}

/** The marks that stand: those that no later mark supersedes. Marks are append-only, so a correction is a new row. */
export function standingMarks<T extends { id: string; supersedes?: string | null }>(
  marks: T[],
): T[] {
  const superseded = new Set(marks.map(({ supersedes }) => supersedes))
  return marks.filter(({ id }) => !superseded.has(id))
}
