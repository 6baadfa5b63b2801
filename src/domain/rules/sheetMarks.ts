import { add, fraction, mul } from '../basics/rational.ts'
import type { Rational } from '../basics/rational.ts'
import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome, Refusal } from '../basics/refusal.ts'
import { inUnits, placesOf, rationalOf, rounded } from './decimals.ts'
import type { MarksRule, RuleCriterion } from './rule.ts'
import type { RoundInput } from './roundInput.ts'

/** One judge's sheet for one entry. */
export type SheetMark = {
  entry: string
  judge: string
  /** Values times factors, in the order of the sheet. */
  criteria: Rational[]
  total: Rational
}

/** The written form of a mark: no sign but minus, no exponent, no hexadecimal. */
const WRITTEN = /^-?\d{1,9}(?:\.\d{1,6})?$/

/**
 * Step 1: values on their scale times factor, added up a sheet (R131, R132).
 * Refuses markOffScale (no number, out of range or off the step), else markIncomplete, by criterion in `fields`; a key that
 * is no criterion is refused as invalid. `entry` and `judge` stand in `params`.
 */
export function sheetMarks(rule: MarksRule, marks: RoundInput['marks']): Outcome<SheetMark[]> {
  const scales = rule.sheet.criteria.map(scaleOf)
  const places = Math.max(...scales.map((scale) => scale.places))
  const denominator = 10n ** BigInt(places)
  const sheets: SheetMark[] = []
  for (const { entry, judge, values } of marks) {
    const read = readValues(scales, values)
    if (!read.ok) return { ...read, params: { ...read.params, entry, judge } }
    const exact = scales.map((scale, index) => {
      const units = (read.value[index] ?? 0n) * scale.factor
      return units * 10n ** BigInt(places - scale.places)
    })
    const { criterion, sheet } = rule.rounding
    const isRoundedHere = criterion !== null && rule.trim?.per !== 'criterion'
    const criteria = exact.map((units) =>
      rounded(fraction(units, denominator), isRoundedHere ? criterion : null),
    )
    const total = isRoundedHere
      ? criteria.reduce(add)
      : fraction(
          exact.reduce((sum, units) => sum + units, 0n),
          denominator,
        )
    sheets.push({ entry, judge, criteria, total: rounded(total, sheet) })
  }
  return ok(sheets)
}

/** The most that a sheet can add up to. */
export function fullSheet({ sheet }: MarksRule): Rational {
  return sheet.criteria
    .map(({ max, factor }) => mul(rationalOf(max), rationalOf(factor)))
    .reduce(add)
}

/** A criterion in whole units: of 10^-raw a value, of 10^-places a value times its factor. */
function scaleOf(criterion: RuleCriterion) {
  const { min, max, step, factor } = criterion
  const raw = Math.max(placesOf(min), placesOf(max), placesOf(step))
  return {
    criterion,
    raw,
    places: raw + placesOf(factor),
    low: inUnits(min, raw),
    high: inUnits(max, raw),
    one: inUnits(step, raw),
    factor: inUnits(factor, placesOf(factor)),
  }
}

type Scale = ReturnType<typeof scaleOf>

/** The values in units of their scale, in the order of the sheet. */
function readValues(scales: Scale[], values: Record<string, string>): Outcome<bigint[]> {
  const strange = Object.keys(values).find(
    (key) => !scales.some(({ criterion }) => criterion.key === key),
  )
  if (strange !== undefined) return refuse('invalid', { criterion: strange })
  const fields: Record<string, Refusal> = {}
  const units = scales.map((scale) => {
    const { key, label, labelEn, min, max, step } = scale.criterion
    const name: Refusal['params'] = labelEn ? { label, labelEn } : { label }
    const value = Object.hasOwn(values, key) ? values[key] : undefined
    if (value === undefined || value === '') fields[key] = refuse('fieldRequired', name)
    else if (isOnScale(scale, value)) return inUnits(value, scale.raw)
    else fields[key] = refuse('markOffScale', { ...name, min, max, step })
    return 0n
  })
  const outside = Object.values(fields).find(({ code }) => code === 'markOffScale')
  if (outside) return refuse('markOffScale', outside.params, fields)
  const count = Object.keys(fields).length
  return count > 0 ? refuse('markIncomplete', { count }, fields) : ok(units)
}

function isOnScale({ raw, low, high, one }: Scale, value: unknown): boolean {
  if (typeof value !== 'string' || !WRITTEN.test(value) || placesOf(value) > raw) return false
  const units = inUnits(value, raw)
  return units >= low && units <= high && (units - low) % one === 0n
}
