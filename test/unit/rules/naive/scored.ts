import type { RoundInput } from '#src/domain/rules/roundInput.ts'
import type { Rule } from '#src/domain/rules/rule.ts'
import {
  highest,
  isMore,
  make,
  minus,
  NOUGHT,
  over,
  plus,
  read,
  rounded,
  times,
  total,
  whole,
} from './fractions.ts'
import type { Fraction } from './fractions.ts'
import type { Panel } from './panel.ts'
import { fullMark } from './sheets.ts'
import { converted } from './votes.ts'

/** An entry after step 9. */
export type Scored = {
  entry: string
  region: string | null
  submitted: string
  panel: Panel | null
  components: { key: string; raw: Fraction; points: Fraction; weighted: Fraction }[]
  adjustments: { code: string; of: 'panel' | 'total'; points: Fraction }[]
  votes: Record<string, number>
  total: Fraction
  published: Fraction
}

export type Adjusted = { lines: Scored['adjustments']; leftOutBy: string | null }

/** Step 7, for one entry: what is added, below 0 for what is taken off; and the code that leaves it out of the ranking. */
export function adjusted(input: RoundInput, entry: string): Adjusted {
  const lines: Scored['adjustments'] = []
  let leftOutBy: string | null = null
  for (const { key, kind, of, points } of input.rule.adjustments)
    for (const row of input.adjustments) {
      if (row.entry !== entry || row.code !== key) continue
      let amount = NOUGHT
      if (points.kind === 'fixed') amount = read(points.points)
      if (points.kind === 'given') amount = read(row.points ?? '0')
      if (points.kind === 'bySeconds') {
        const reached = points.rows.filter(({ from }) => from <= (row.seconds ?? 0))
        const last = reached.at(-1)
        if (last && last.points === null) {
          leftOutBy ??= key
          continue
        }
        if (last && last.points !== null) amount = read(last.points)
      }
      lines.push({ code: key, of, points: kind === 'penalty' ? minus(NOUGHT, amount) : amount })
    }
  return { lines, leftOutBy }
}

/** Steps 5 to 9, for the entries of a region that are ranked. */
export function scoredOf(
  input: RoundInput,
  entries: string[],
  panels: Map<string, Panel>,
): Scored[] {
  const { rule } = input
  const linesOf = (entry: string) => adjusted(input, entry).lines
  const sumOf = (entry: string, which: 'panel' | 'total') =>
    total(
      linesOf(entry)
        .filter(({ of }) => of === which)
        .map(({ points }) => points),
    )
  const marked = entries.map((entry) => {
    const panel = panels.get(entry)
    return panel ? plus(panel.value, sumOf(entry, 'panel')) : NOUGHT
  })
  const expertPoints = ofMarks(rule, marked)
  const rows = rule.components.map(({ source, rounding }) => {
    const raw = entries.map((entry, index): Fraction => {
      if (source.kind === 'marks') return marked[index]!
      if (source.kind === 'votes') return whole(input.votes[source.votes]?.[entry] ?? 0)
      if (source.kind === 'constant') return read(source.points)
      return NOUGHT
    })
    const points =
      source.kind === 'marks'
        ? scaledTo(rule, source.scale, marked)
        : source.kind === 'votes'
          ? converted(
              source.conversion,
              entries.map((entry) => input.votes[source.votes]?.[entry] ?? 0),
              expertPoints,
            )
          : raw
    return { raw, points: points.map((each) => rounded(each, rounding)) }
  })
  return entries.map((entry, index) => {
    const components = rule.components.map(({ key, weight }, part) => {
      const { raw, points } = rows[part]!
      const carried = input.carried[key]?.[entry]
      const own = carried === undefined ? points[index]! : read(carried)
      const value = rounded(own, rule.components[part]!.rounding)
      return {
        key,
        raw: carried === undefined ? raw[index]! : own,
        points: value,
        weighted:
          rule.combine === 'weights' ? times(value, make(BigInt(weight ?? 0), 100n)) : value,
      }
    })
    const sum = plus(total(components.map(({ weighted }) => weighted)), sumOf(entry, 'total'))
    const of = input.entries.find((each) => each.entry === entry)!
    return {
      entry,
      region: of.region ?? null,
      submitted: of.submitted ?? '',
      panel: panels.get(entry) ?? null,
      components,
      adjustments: linesOf(entry),
      votes: Object.fromEntries(rule.votes.map(({ key }) => [key, input.votes[key]?.[entry] ?? 0])),
      total: sum,
      published: rounded(sum, rule.rounding),
    }
  })
}

/** What `matchExperts` matches to: the points of the marks, rounded like every component's. */
function ofMarks(rule: Rule, marked: Fraction[]): Fraction[] {
  for (const { source, rounding } of rule.components)
    if (source.kind === 'marks')
      return scaledTo(rule, source.scale, marked).map((each) => rounded(each, rounding))
  return marked
}

/** Step 6. */
function scaledTo(
  rule: Rule,
  scale: 'asMarked' | 'shareOfFull' | 'shareOfHighest',
  marked: Fraction[],
): Fraction[] {
  if (scale === 'asMarked' || !rule.marks) return marked
  const full = scale === 'shareOfFull' ? fullMark(rule.marks) : highest(marked)
  if (!isMore(full, NOUGHT)) return marked.map(() => NOUGHT)
  return marked.map((value) => over(times(value, whole(100)), full))
}

/** Step 10: what is ranked on. */
export function rankedOn(rule: Rule, scored: Scored): Fraction {
  return rule.rankOn === 'exact' ? scored.total : scored.published
}
