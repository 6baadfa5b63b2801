import type { MarksRule } from '#src/domain/rules/rule.ts'
import type { PanelLine } from '#src/domain/rules/computeRound.ts'
import type { RoundInput } from '#src/domain/rules/roundInput.ts'
import { average, lowFirst, make, rounded, times, total, whole, write } from './fractions.ts'
import type { Fraction } from './fractions.ts'
import { byMajority } from './sheets.ts'
import type { Sheet } from './sheets.ts'

/** What the panel made of one entry, after step 4. */
export type Panel = {
  value: Fraction
  groups: { key: string; value: Fraction }[]
  /** Sheets that step 3 left. */
  counted: Sheet[]
  /** By criterion, the values that step 3 left of it. */
  left: Record<string, Fraction[]>
  sheets: Sheet[]
  lowOut: string[]
  highOut: string[]
  criteriaOut: Record<string, string[]>
}

type Region = { rule: MarksRule; entries: string[]; sheets: Sheet[] }

/** Steps 3 and 4, of the levelled sheets of a region. */
export function panelsOf(region: Region, judges: RoundInput['judges']): Map<string, Panel> {
  const { rule } = region
  const keys = rule.groups.length === 0 ? [null] : rule.groups.map(({ key }) => key)
  const parts = keys.map((key) => {
    const isOf = (judge: string) =>
      key === null || judges.some((each) => each.judge === judge && each.group === key)
    return { ...region, sheets: region.sheets.filter(({ judge }) => isOf(judge)) }
  })
  return new Map(
    region.entries.map((entry) => {
      const made = parts.map((part) => ofGroup(part, entry))
      const weighed = made.map(({ value }, index) => {
        const weight = rule.groups[index]?.weight ?? null
        return weight === null ? value : times(value, make(BigInt(weight), 100n))
      })
      return [
        entry,
        {
          value: rounded(total(weighed), rule.rounding.panel),
          groups: rule.groups.map(({ key }, index) => ({ key, value: made[index]!.value })),
          sheets: region.sheets.filter((sheet) => sheet.entry === entry),
          counted: made.flatMap(({ counted }) => counted),
          left: Object.fromEntries(
            rule.sheet.criteria.map(({ key }) => [key, made.flatMap(({ left }) => left[key]!)]),
          ),
          lowOut: made.flatMap(({ lowOut }) => lowOut),
          highOut: made.flatMap(({ highOut }) => highOut),
          criteriaOut: Object.assign({}, ...made.map(({ criteriaOut }) => criteriaOut)),
        },
      ]
    }),
  )
}

type Made = Pick<Panel, 'value' | 'counted' | 'left' | 'lowOut' | 'highOut' | 'criteriaOut'>

/** Step 3, of the sheets of one group. */
function ofGroup(part: Region, entry: string): Made {
  const { rule, entries, sheets } = part
  const own = sheets.filter((sheet) => sheet.entry === entry)
  const numbers = entries.map((each) => sheets.filter((sheet) => sheet.entry === each).length)
  const fewest = Math.min(...numbers)
  const most = Math.max(...numbers)
  const byFewest = rule.trim?.counted === 'fewest'
  const out = leftOutOf(rule, byFewest ? fewest : own.length)
  const atMost = most - 2 * leftOutOf(rule, byFewest ? fewest : most)
  const made: Made = {
    value: whole(0),
    counted: own,
    left: {},
    lowOut: [],
    highOut: [],
    criteriaOut: {},
  }

  if (rule.trim?.per === 'criterion') {
    const values = rule.sheet.criteria.map(({ key }) => {
      const cut = trimmed(own, out, (sheet) => sheet.criteria[key]!)
      for (const { judge } of [...cut.low, ...cut.high])
        made.criteriaOut[judge] = [...(made.criteriaOut[judge] ?? []), key]
      const list = cut.left.map((sheet) => sheet.criteria[key]!)
      made.left[key] = list
      return rounded(together(rule, list, atMost), rule.rounding.criterion)
    })
    made.value = total(values)
  } else if (rule.aggregate === 'majorityPlace') {
    made.value = byMajority(entries, sheets).get(entry)!
  } else {
    const cut = trimmed(own, out, ({ value }) => value)
    made.counted = cut.left
    made.lowOut = cut.low.map(({ judge }) => judge)
    made.highOut = cut.high.map(({ judge }) => judge)
    made.value = together(
      rule,
      cut.left.map(({ value }) => value),
      atMost,
    )
  }
  if (rule.trim?.per !== 'criterion')
    for (const { key } of rule.sheet.criteria)
      made.left[key] = made.counted.map((sheet) => sheet.criteria[key]!)
  made.value = rounded(made.value, rule.rounding.group)
  return made
}

/** How many of the lowest, and as many of the highest, go. */
function leftOutOf({ trim }: MarksRule, n: number): number {
  if (!trim || n < trim.from) return 0
  return trim.drop.kind === 'number' ? trim.drop.each : Math.floor((n * trim.drop.percent) / 100)
}

/** Of equal values the judge first by id is the lowest. */
function trimmed(own: Sheet[], out: number, of: (sheet: Sheet) => Fraction) {
  const sorted = [...own].sort((a, b) => lowFirst(of(a), of(b)) || (a.judge < b.judge ? -1 : 1))
  return {
    low: sorted.slice(0, out),
    left: sorted.slice(out, sorted.length - out),
    high: sorted.slice(sorted.length - out),
  }
}

function together(rule: MarksRule, list: Fraction[], most: number): Fraction {
  if (rule.aggregate === 'sum') return times(average(list), whole(most))
  if (rule.aggregate === 'mean') return average(list)
  const sorted = [...list].sort(lowFirst)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[half]! : average([sorted[half - 1]!, sorted[half]!])
}

/** The mean of a criterion over what counts, factor included. */
export function criterionMean({ left }: Panel, key: string): Fraction {
  return average(left[key]!)
}

export function panelLine(rule: MarksRule, panel: Panel): PanelLine {
  return {
    value: write(panel.value),
    groups: panel.groups.map(({ key, value }) => ({ key, value: write(value) })),
    criteria: rule.sheet.criteria.map(({ key }) => ({
      key,
      mean: write(criterionMean(panel, key)),
    })),
    judges: [...panel.sheets]
      .sort((a, b) => (a.judge < b.judge ? -1 : 1))
      .map((sheet) => ({
        judge: sheet.judge,
        total: write(sheet.total),
        value: write(sheet.value),
        leftOut: panel.lowOut.includes(sheet.judge)
          ? ('low' as const)
          : panel.highOut.includes(sheet.judge)
            ? ('high' as const)
            : null,
        criteriaLeftOut: panel.criteriaOut[sheet.judge] ?? [],
      })),
  }
}
