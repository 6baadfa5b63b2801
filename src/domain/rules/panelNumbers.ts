import { div, fromInteger, HUNDRED, mean, mul, sum, ZERO } from '../basics/rational.ts'
import type { Rational } from '../basics/rational.ts'
import { ok } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import { rounded } from './decimals.ts'
import { majorityPoints } from './majorityPlace.ts'
import { grouped, perJudge } from './perJudge.ts'
import type { MarksRule } from './rule.ts'
import type { RoundInput } from './roundInput.ts'
import type { SheetMark } from './sheetMarks.ts'
import { aggregate, dropped, trimmed } from './trimming.ts'
import type { Valued } from './trimming.ts'

/** What the panel gave one entry, with how it came about. */
export type PanelNumber = {
  value: Rational
  judges: JudgeLine[]
  groups: { key: string; value: Rational }[]
  /** Means of the criteria over the sheets that count, factors included, in the order of the sheet. */
  criteria: Rational[]
  /** What counts of each judge, for the links of the tie chain. */
  counting: Rational[]
}

export type JudgeLine = {
  judge: string
  group: string | null
  /** The sheet's total, and what it counts after step 2. */
  total: Rational
  value: Rational
  /** Left out as a whole, or by criterion: their keys. */
  leftOut: 'low' | 'high' | null
  criteriaLeftOut: string[]
}

type Marked = SheetMark & { value: Rational; group: string | null }

/**
 * Steps 2 to 4 over the entries of one region.
 * Refuses what `perJudge` refuses; that every entry has its marks, `checkMarks` has seen to.
 */
export function panelNumbers({
  rule,
  sheets,
  entries,
  judges,
}: Pick<RoundInput, 'judges'> & {
  rule: MarksRule
  sheets: SheetMark[]
  entries: string[]
}): Outcome<Map<string, PanelNumber>> {
  const counts = perJudge(rule.perJudge, sheets)
  if (!counts.ok) return counts
  const groupOf = new Map(judges.map(({ judge, group }) => [judge, group ?? null]))
  const marked = sheets.map((sheet, index): Marked => ({
    ...sheet,
    value: counts.value[index] ?? ZERO,
    group: groupOf.get(sheet.judge) ?? null,
  }))
  const byEntry = grouped(marked, ({ entry }) => entry)
  const sizes = panelSizes(rule, entries, byEntry)
  const byMajority =
    rule.aggregate === 'majorityPlace' ? majorityPoints(sheets, entries) : new Map<string, number>()
  return ok(
    new Map(
      entries.map((entry) => {
        const own = byEntry.get(entry) ?? []
        return [entry, panelNumber({ rule, own, sizes, majority: byMajority.get(entry) ?? 0 })]
      }),
    ),
  )
}

/** The keys of the groups; one nameless group where the rule has none. */
const groupsOf = ({ groups }: MarksRule): { key: string | null; weight: number | null }[] =>
  groups.length > 0 ? groups : [{ key: null, weight: null }]

const within = (own: Marked[], key: string | null): Marked[] =>
  key === null ? own : own.filter(({ group }) => group === key)

/** By group the fewest and the most marks that any entry has. */
type Sizes = Map<string | null, { fewest: number; most: number }>

function panelSizes(rule: MarksRule, entries: string[], byEntry: Map<string, Marked[]>): Sizes {
  return new Map(
    groupsOf(rule).map(({ key }) => {
      const counts = entries.map((entry) => within(byEntry.get(entry) ?? [], key).length)
      const fewest = counts.reduce(
        (least, count) => Math.min(least, count),
        Number.MAX_SAFE_INTEGER,
      )
      return [key, { fewest, most: counts.reduce((most, count) => Math.max(most, count), 0) }]
    }),
  )
}

function panelNumber({
  rule,
  own,
  sizes,
  majority,
}: {
  rule: MarksRule
  own: Marked[]
  sizes: Sizes
  majority: number
}): PanelNumber {
  const lines = new Map<string, JudgeLine>(
    own.map(({ judge, group, total, value }) => [
      judge,
      { judge, group, total, value, leftOut: null, criteriaLeftOut: [] },
    ]),
  )
  const parts = groupsOf(rule).map(({ key, weight }) => {
    const sheets = within(own, key)
    const { fewest, most } = sizes.get(key) ?? { fewest: 0, most: 0 }
    const isByEntry = rule.trim?.counted === 'entry'
    const cut = {
      each: dropped(rule.trim, isByEntry ? sheets.length : fewest),
      full: most - 2 * dropped(rule.trim, isByEntry ? most : fewest),
    }
    const part =
      rule.trim?.per === 'criterion'
        ? byCriterion(rule, sheets, cut, lines)
        : bySheet(rule, sheets, cut, lines)
    return { key, weight, ...part, value: rounded(part.value, rule.rounding.group) }
  })
  const judges = [...lines.values()].toSorted((a, b) => (a.judge < b.judge ? -1 : 1))
  const counted = judges.filter(({ leftOut }) => leftOut === null)
  const value =
    rule.aggregate === 'majorityPlace'
      ? fromInteger(majority)
      : sum(
          parts.map(({ weight, value: points }) =>
            weight === null ? points : div(mul(fromInteger(weight), points), HUNDRED),
          ),
        )
  return {
    value: rounded(value, rule.rounding.panel),
    judges,
    groups: parts.flatMap(({ key, value: points }) =>
      key === null ? [] : [{ key, value: points }],
    ),
    criteria: rule.sheet.criteria.map((_, index) =>
      mean(parts.flatMap(({ criteria }) => criteria[index] ?? [])),
    ),
    counting: counted.map((line) => line.value),
  }
}

/** A group's number and, by criterion, the values that count. */
type Part = { value: Rational; criteria: Rational[][] }
type Lines = Map<string, JudgeLine>
/** How many are left out on each side, and how many count of an entry that all have marked. */
type Cut = { each: number; full: number }

function bySheet(rule: MarksRule, sheets: Marked[], { each, full }: Cut, lines: Lines): Part {
  const { counted, low, high } = trimmed(sheets.map(valued), each)
  for (const [side, left] of [
    ['low', low],
    ['high', high],
  ] as const) {
    for (const { judge } of left) patch(lines, judge, { leftOut: side })
  }
  const counting = new Set(counted.map(({ judge }) => judge))
  const kept = sheets.filter(({ judge }) => counting.has(judge))
  const kind = rule.aggregate === 'majorityPlace' ? 'mean' : rule.aggregate
  return {
    value: aggregate(
      kind,
      counted.map(({ value }) => value),
      full,
    ),
    criteria: rule.sheet.criteria.map((_, index) =>
      kept.map(({ criteria }) => criteria[index] ?? ZERO),
    ),
  }
}

function byCriterion(rule: MarksRule, sheets: Marked[], { each, full }: Cut, lines: Lines): Part {
  const kind = rule.aggregate === 'majorityPlace' ? 'mean' : rule.aggregate
  const criteria = rule.sheet.criteria.map(({ key }, index) => {
    const values = sheets.map(({ judge, criteria: own }) => ({ judge, value: own[index] ?? ZERO }))
    const { counted, low, high } = trimmed(values, each)
    for (const { judge } of [...low, ...high]) {
      const left = lines.get(judge)?.criteriaLeftOut ?? []
      patch(lines, judge, { criteriaLeftOut: [...left, key] })
    }
    return counted.map(({ value }) => value)
  })
  const numbers = criteria.map((values) =>
    rounded(aggregate(kind, values, full), rule.rounding.criterion),
  )
  return { value: sum(numbers), criteria }
}

const valued = ({ judge, value }: Marked): Valued => ({ judge, value })

function patch(lines: Lines, judge: string, change: Partial<JudgeLine>): void {
  const line = lines.get(judge)
  if (line) lines.set(judge, { ...line, ...change })
}
