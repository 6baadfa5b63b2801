import { add, div, fromInteger, HUNDRED, mul, round, sum, ZERO } from '../basics/rational.ts'
import type { Rational } from '../basics/rational.ts'
import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { HostConversions } from '../types/round.ts'
import { adjustedBy } from './adjustments.ts'
import type { AdjustmentLine } from './adjustments.ts'
import { rationalOf, readNumber, rounded } from './decimals.ts'
import { panelNumbers } from './panelNumbers.ts'
import type { PanelNumber } from './panelNumbers.ts'
import type { MarksRule, RuleComponent } from './rule.ts'
import type { RoundEntry, RoundInput } from './roundInput.ts'
import { fullSheet } from './sheetMarks.ts'
import type { SheetMark } from './sheetMarks.ts'
import { sharesOfHighest, votePoints } from './votePoints.ts'

/** What an entry has when it is ranked. */
export type Standing = RoundEntry & {
  panel: PanelNumber | null
  components: { key: string; raw: Rational; points: Rational; weighted: Rational }[]
  adjustments: AdjustmentLine[]
  /** Exact. */
  total: Rational
  published: string
  /** What is ranked on, exact or published. */
  rankedOn: Rational
  votes: Record<string, number>
}

/** The parts of an input that steps 2 to 9 read. */
type Shared = Pick<RoundInput, 'rule' | 'judges' | 'votes' | 'carried'> & {
  sheets: SheetMark[]
  adjustments: Map<string, AdjustmentLine[]>
  host: HostConversions
}

/**
 * Steps 2 to 9 over the entries of one region (or of the round, where it has none).
 * Refuses what `panelNumbers` and `votePoints` refuse, and carriedMissing with the entries that bring no points along.
 */
export function standingsOf(shared: Shared, entries: RoundEntry[]): Outcome<Standing[]> {
  const { rule, sheets, adjustments } = shared
  const ids = entries.map(({ entry }) => entry)
  const own = new Set(ids)
  const panels = rule.marks
    ? panelNumbers({
        ...shared,
        rule: rule.marks,
        sheets: sheets.filter(({ entry }) => own.has(entry)),
        entries: ids,
      })
    : ok(new Map<string, PanelNumber>())
  if (!panels.ok) return panels
  const counted = countedComponents(shared, ids, panels.value)
  if (!counted.ok) return counted

  return ok(
    entries.map((each): Standing => {
      const { entry } = each
      const components = counted.value.map(({ component, raw, points }) => ({
        key: component.key,
        raw: raw.get(entry) ?? ZERO,
        points: points.get(entry) ?? ZERO,
        weighted: weighted(component, points.get(entry) ?? ZERO),
      }))
      const lines = adjustments.get(entry) ?? []
      const total = add(
        sum(components.map((component) => component.weighted)),
        adjustedBy(lines, 'total'),
      )
      const published = round(total, rule.rounding.places, rule.rounding.mode)
      return {
        ...each,
        panel: panels.value.get(entry) ?? null,
        components,
        adjustments: lines,
        total,
        published,
        rankedOn: rule.rankOn === 'exact' ? total : rationalOf(published),
        votes: Object.fromEntries(
          rule.votes.map(({ key }) => [key, votesOf(shared.votes, key, entry)]),
        ),
      }
    }),
  )
}

type Counted = {
  component: RuleComponent
  raw: Map<string, Rational>
  points: Map<string, Rational>
}

/** Marks first, since votes may be matched to them; handed back in the order of the rule. */
function countedComponents(
  shared: Shared,
  entries: string[],
  panels: Map<string, PanelNumber>,
): Outcome<Counted[]> {
  const { rule, adjustments } = shared
  const numbers = new Map(
    [...panels].map(([entry, { value }]) => [
      entry,
      add(value, adjustedBy(adjustments.get(entry), 'panel')),
    ]),
  )
  const counted: Counted[] = []
  let expertPoints = new Map<string, Rational>()
  const isMarks = ({ source }: RuleComponent) => source.kind === 'marks'
  for (const component of rule.components.toSorted(
    (a, b) => Number(isMarks(b)) - Number(isMarks(a)),
  )) {
    const values = valuesOf(component, { shared, entries, numbers, expertPoints })
    if (!values.ok) return values
    const points = new Map(
      [...values.value.points].map(([entry, value]) => [entry, rounded(value, component.rounding)]),
    )
    if (isMarks(component)) expertPoints = points
    counted.push({ component, raw: values.value.raw, points })
  }
  const place = (key: string) => rule.components.findIndex((component) => component.key === key)
  return ok(counted.toSorted((a, b) => place(a.component.key) - place(b.component.key)))
}

function valuesOf(
  { key, source }: RuleComponent,
  {
    shared,
    entries,
    numbers,
    expertPoints,
  }: {
    shared: Shared
    entries: string[]
    numbers: Map<string, Rational>
    expertPoints: Map<string, Rational>
  },
): Outcome<Omit<Counted, 'component'>> {
  const { rule, votes, carried, host } = shared
  if (source.kind === 'constant') {
    const points = new Map(entries.map((entry) => [entry, rationalOf(source.points)]))
    return ok({ raw: points, points })
  }
  if (source.kind === 'marks') {
    return ok({ raw: numbers, points: scaled(source.scale, numbers, rule.marks) })
  }
  if (source.kind === 'carried') {
    const own = carried[key] ?? {}
    const missing = entries.filter((entry) => !Object.hasOwn(own, entry))
    if (missing.length > 0) return refuse('carriedMissing', { count: missing.length })
    const points = new Map(entries.map((entry) => [entry, readNumber(own[entry] ?? '0')]))
    return ok({ raw: points, points })
  }
  const counts = entries.map((entry) => ({ entry, votes: votesOf(votes, source.votes, entry) }))
  const points = votePoints({ conversion: source.conversion, counts, expertPoints, host })
  if (!points.ok) return points
  const raw = new Map(counts.map((count) => [count.entry, fromInteger(count.votes)]))
  return ok({ raw, points: points.value })
}

function scaled(
  scale: 'asMarked' | 'shareOfFull' | 'shareOfHighest',
  numbers: Map<string, Rational>,
  marks: MarksRule | null,
): Map<string, Rational> {
  if (scale === 'shareOfHighest') return sharesOfHighest(numbers)
  if (scale === 'asMarked' || !marks) return numbers
  const full = fullSheet(marks)
  return new Map([...numbers].map(([entry, value]) => [entry, mul(HUNDRED, div(value, full))]))
}

function weighted({ weight }: RuleComponent, points: Rational): Rational {
  return weight === null ? points : div(mul(fromInteger(weight), points), HUNDRED)
}

function votesOf(votes: RoundInput['votes'], kind: string, entry: string): number {
  const counts = Object.hasOwn(votes, kind) ? votes[kind] : undefined
  return counts && Object.hasOwn(counts, entry) ? (counts[entry] ?? 0) : 0
}
