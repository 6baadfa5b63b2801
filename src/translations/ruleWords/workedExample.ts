import { parse, round } from '../../domain/basics/rational.ts'
import { computeRound } from '../../domain/rules/computeRound.ts'
import type { RoundLine } from '../../domain/rules/computeRound.ts'
import { inUnits, placesOf } from '../../domain/rules/decimals.ts'
import type { Rule, RuleCriterion } from '../../domain/rules/rule.ts'
import type { RoundInput } from '../../domain/rules/roundInput.ts'
import type { ConvertVotes } from '../../domain/types/round.ts'
import type { Saying } from './saying.ts'

/** Entries of the example: how good, in eighths of a scale, and how many votes. */
const ENTRIES = [
  { entry: 'A', name: { zh: '甲', en: 'A' }, level: 7, votes: 2000, carried: '88.5' },
  { entry: 'B', name: { zh: '乙', en: 'B' }, level: 6, votes: 500, carried: '86' },
  { entry: 'C', name: { zh: '丙', en: 'C' }, level: 6, votes: 500, carried: '84.25' },
  { entry: 'D', name: { zh: '丁', en: 'D' }, level: 4, votes: 0, carried: '80' },
  { entry: 'E', name: { zh: '戊', en: 'E' }, level: 3, votes: 120, carried: '76' },
]

/** The first two are told in full; the others only make a field. */
const TOLD = 2
const PLACES = 2

/**
 * Two entries reckoned through, on invented marks and votes, by the very code that computes results: text and count cannot
 * differ. '' where the rule cannot be shown so (it names a reckoning that the host does not have any more).
 */
export function workedExample(
  { t, rule, label, locale, list }: Saying,
  host: Readonly<Record<string, { convert: ConvertVotes }>>,
): string[] {
  const output = computeRound(exampleInput(rule), host)
  if (!output.ok) return []
  return ENTRIES.slice(0, TOLD).flatMap(({ entry, name }) => {
    const line = output.value.lines.find((each) => each.entry === entry)
    return line ? [sentenceOf(line, locale === 'zh' ? name.zh : name.en)] : []
  })

  function sentenceOf(line: RoundLine, name: string): string {
    const entry = t('rule.example.entry', { name })
    const marks = line.panel
      ? t('rule.example.marks', {
          entry,
          totals: list(line.panel.judges.map(({ total }) => shown(total))),
          value: shown(line.panel.value),
        })
      : entry
    const parts = rule.components.flatMap((component, index) => {
      const counted = line.components[index]
      const { kind } = component.source
      if (!counted || kind === 'marks' || kind === 'constant') return []
      const said = { label: label(component), points: shown(counted.points) }
      return kind === 'votes'
        ? [t('rule.example.votes', { ...said, votes: shown(counted.raw) })]
        : [t('rule.example.carried', said)]
    })
    const total = t('rule.example.total', { total: line.published, rank: line.rank })
    return t('rule.example.sentence', {
      parts: [marks, ...parts, total].join(t('vote.rule.comma')),
    })
  }
}

/** At most two decimals: enough to follow; the count itself is exact. */
function shown(fraction: string): string {
  return round(parse(fraction), PLACES, 'halfUp').replace(/\.?0+$/, '')
}

/** Judges enough that trim shows; every group has as many. */
function exampleInput(rule: Rule): RoundInput {
  const panel = Math.max(5, rule.marks?.trim?.from ?? 0, numberOf(rule.marks?.least))
  const groups = rule.marks?.groups ?? []
  const judges = (groups.length > 0 ? groups.map(({ key }) => key) : [null]).flatMap((group) =>
    Array.from({ length: Math.min(panel, 15) }, (_, index) => ({
      judge: `${group ?? 'j'}-${String(index).padStart(2, '0')}`,
      ...(group === null ? {} : { group }),
    })),
  )
  const marks = rule.marks
    ? ENTRIES.flatMap(({ entry, level }, place) =>
        judges.map(({ judge }, index) => ({
          entry,
          judge,
          values: Object.fromEntries(
            (rule.marks?.sheet.criteria ?? []).map((criterion, column) => [
              criterion.key,
              markOf(criterion, level, (index + place + column) % 3),
            ]),
          ),
        })),
      )
    : []
  return {
    rule,
    entries: ENTRIES.map(({ entry }, index) => ({
      entry,
      submitted: `2026-01-0${index + 1}T00:00:00.000Z`,
    })),
    judges: rule.marks ? judges : [],
    assigned: [],
    marks,
    votes: Object.fromEntries(
      rule.votes.map(({ key }) => [
        key,
        Object.fromEntries(ENTRIES.map((each) => [each.entry, each.votes])),
      ]),
    ),
    carried: Object.fromEntries(
      rule.components
        .filter(({ source }) => source.kind === 'carried')
        .map(({ key }) => [
          key,
          Object.fromEntries(ENTRIES.map((each) => [each.entry, each.carried])),
        ]),
    ),
    adjustments: [],
    records: [],
    leftOut: [],
    chosen: {},
    quotas: {},
  }
}

const numberOf = (least: 'assigned' | number | undefined): number =>
  typeof least === 'number' ? least : 0

/** A mark so many eighths up the scale, and some steps off, as judges differ. */
function markOf({ min, max, step }: RuleCriterion, level: number, off: number): string {
  const places = Math.max(placesOf(min), placesOf(max), placesOf(step))
  const [low, high, one] = [min, max, step].map((each) => inUnits(each, places))
  if (low === undefined || high === undefined || one === undefined) return min
  const steps = (high - low) / one
  const wanted = (steps * BigInt(level)) / 8n + (BigInt(off) * steps) / 50n + BigInt(off)
  const units = low + (wanted > steps ? steps : wanted) * one
  return round({ numerator: units, denominator: 10n ** BigInt(places) }, places, 'down')
}
