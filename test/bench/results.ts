import { computeRound } from '#src/domain/rules/computeRound.ts'
import { readRule } from '#src/domain/rules/readRule.ts'
import type { RoundInput } from '#src/domain/rules/roundInput.ts'
import type { Figure, Measure } from './figure.ts'

const ENTRIES = 10_000
const JUDGES = 7
const CRITERIA = 5
const BALLOTS = 1_000_000
const SMALL = 'a hundred entries'

/** A round of 10,000 entries with seven marks of five criteria each and a million ballots: seconds, and memory after it. */
export const measure: Measure = async () => {
  const small = timed(inputOf(100))
  const full = timed(inputOf(ENTRIES))
  const figures: Omit<Figure, 'bench'>[] = [
    { figure: SMALL, value: small, unit: 's', against: null },
    { figure: `${ENTRIES} entries`, value: full, unit: 's', against: SMALL },
    { figure: 'memory', value: process.memoryUsage.rss() / 2 ** 20, unit: 'MB', against: null },
  ]
  return figures.map((figure) => ({ bench: 'results', ...figure }))
}

function timed(input: RoundInput): number {
  const start = performance.now()
  const output = computeRound(input)
  if (!output.ok) throw new Error(JSON.stringify(output))
  return (performance.now() - start) / 1000
}

function inputOf(count: number): RoundInput {
  const keys = Array.from({ length: CRITERIA }, (_, index) => `c${index}`)
  const rule = readRule({
    format: 2,
    marks: {
      sheet: {
        version: '1',
        criteria: keys.map((key) => ({
          key,
          label: key,
          min: '0',
          max: '20',
          step: '0.01',
          factor: '1',
        })),
      },
      perJudge: { kind: 'asMarked' },
      trim: { per: 'sheet', drop: { kind: 'number', each: 1 }, from: 5, counted: 'fewest' },
      aggregate: 'mean',
      groups: [],
      least: 'assigned',
      rounding: { criterion: null, sheet: null, group: null, panel: null },
    },
    votes: [
      {
        key: 'public',
        label: 'public',
        identity: ['device'],
        per: { day: 5, week: null, round: null },
        perEntry: 1,
        perCategory: null,
        perAddress: null,
        paper: null,
        revocable: false,
        counts: { kind: 'hidden' },
        freezeMinutes: 0,
        approval: null,
      },
    ],
    components: [
      {
        key: 'experts',
        label: 'experts',
        weight: 70,
        source: { kind: 'marks', scale: 'shareOfFull' },
        rounding: null,
      },
      {
        key: 'public',
        label: 'public',
        weight: 30,
        source: { kind: 'votes', votes: 'public', conversion: { kind: 'logShare' } },
        rounding: null,
      },
    ],
    combine: 'weights',
    adjustments: [],
    rounding: { places: 2, mode: 'halfUp' },
    rankOn: 'exact',
    ties: [
      { kind: 'component', component: 'experts' },
      { kind: 'criteria', criteria: ['c0'] },
      { kind: 'lot' },
    ],
    advance: { steps: [{ kind: 'top', places: 20 }], ties: 'decide' },
    awards: [],
  })
  if (!rule.ok) throw new Error(JSON.stringify(rule))
  const entries = Array.from({ length: count }, (_, index) => ({
    entry: `e${String(index).padStart(5, '0')}`,
  }))
  const judges = Array.from({ length: JUDGES }, (_, index) => ({ judge: `j${index}` }))
  const marks = entries.flatMap(({ entry }, place) =>
    judges.map(({ judge }, seat) => ({
      entry,
      judge,
      values: Object.fromEntries(
        keys.map((key, column) => [
          key,
          ((900 + ((place * 7919 + seat * 104_729 + column * 31) % 1100)) / 100).toFixed(2),
        ]),
      ),
    })),
  )
  const each = BALLOTS / ENTRIES
  const votes = Object.fromEntries(
    entries.map(({ entry }, place) => [entry, (place * 37) % (2 * each + 1)]),
  )
  return {
    rule: rule.value,
    entries,
    judges,
    assigned: marks.map(({ entry, judge }) => ({ entry, judge })),
    marks,
    votes: { public: votes },
    carried: {},
    adjustments: [],
    records: [],
    leftOut: [],
    chosen: {},
    quotas: {},
  }
}
