import { readRule } from '#src/domain/rules/readRule.ts'
import type { MarksRule, Rule, RuleComponent, RuleCriterion } from '#src/domain/rules/rule.ts'
import type { RoundInput } from '#src/domain/rules/roundInput.ts'
import { computeRound } from '#src/domain/rules/computeRound.ts'
import type { RoundLine, RoundOutput } from '#src/domain/rules/computeRound.ts'

/** A criterion from 0 to `max` in whole points, unless said otherwise. */
export function criterion(key: string, max: string, more: Partial<RuleCriterion> = {}) {
  return { key, label: key, min: '0', max, step: '1', factor: '1', ...more }
}

export function marksRule(criteria: RuleCriterion[], more: Partial<MarksRule> = {}): MarksRule {
  return {
    sheet: { version: '1', criteria },
    perJudge: { kind: 'asMarked' },
    trim: null,
    aggregate: 'mean',
    groups: [],
    least: 'assigned',
    rounding: { criterion: null, sheet: null, group: null, panel: null },
    ...more,
  }
}

export function ballot(key: string): Rule['votes'][number] {
  return {
    key,
    label: key,
    identity: ['device'],
    per: { day: 1, week: null, round: null },
    perEntry: 1,
    perCategory: null,
    perAddress: null,
    paper: null,
    revocable: false,
    counts: { kind: 'hidden' },
    freezeMinutes: 0,
    approval: null,
  }
}

export function experts(
  weight: number | null,
  scale: 'asMarked' | 'shareOfFull' | 'shareOfHighest' = 'asMarked',
): RuleComponent {
  return {
    key: 'experts',
    label: '专家评分',
    weight,
    source: { kind: 'marks', scale },
    rounding: null,
  }
}

type Conversion = Extract<RuleComponent['source'], { kind: 'votes' }>['conversion']

export function voted(votes: string, weight: number | null, conversion: Conversion): RuleComponent {
  return {
    key: votes,
    label: votes,
    weight,
    source: { kind: 'votes', votes, conversion },
    rounding: null,
  }
}

/** A sound rule that only adds up, with what is said; it has passed `readRule`. */
export function ruleOf(more: Partial<Rule>): Rule {
  const read = readRule({
    format: 2,
    marks: null,
    votes: [],
    components: [],
    combine: 'sum',
    adjustments: [],
    rounding: { places: 2, mode: 'halfUp' },
    rankOn: 'exact',
    ties: [],
    advance: null,
    awards: [],
    ...more,
  })
  if (!read.ok) throw new Error(JSON.stringify(read))
  return read.value
}

/** Marks by entry, one row a judge (j1, j2, …), in the order of the sheet. */
export type Sheets = Record<string, string[][]>

export function inputOf(rule: Rule, sheets: Sheets, more: Partial<RoundInput> = {}): RoundInput {
  const keys = rule.marks?.sheet.criteria.map(({ key }) => key) ?? []
  const rows = Object.entries(sheets).flatMap(([entry, own]) =>
    own.map((values, index) => ({
      entry,
      judge: `j${index + 1}`,
      values: Object.fromEntries(keys.map((key, place) => [key, values[place] ?? ''])),
    })),
  )
  const judges = [...new Set(rows.map(({ judge }) => judge))]
  return {
    rule,
    entries: Object.keys(sheets).map((entry) => ({ entry })),
    judges: judges.map((judge) => ({ judge })),
    assigned: rows.map(({ entry, judge }) => ({ entry, judge })),
    marks: rows,
    votes: {},
    carried: {},
    adjustments: [],
    records: [],
    leftOut: [],
    chosen: {},
    quotas: {},
    ...more,
  }
}

export function computed(input: RoundInput): RoundOutput {
  const output = computeRound(input)
  if (!output.ok) throw new Error(JSON.stringify(output))
  return output.value
}

/** Entry → [rank, published total]. */
export function totals({ lines }: RoundOutput): Record<string, [number, string]> {
  return Object.fromEntries(lines.map(({ entry, rank, published }) => [entry, [rank, published]]))
}

export function lineOf({ lines }: RoundOutput, entry: string): RoundLine {
  const line = lines.find((each) => each.entry === entry)
  if (!line) throw new Error(`No line of ${entry}.`)
  return line
}
