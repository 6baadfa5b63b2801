import fc from 'fast-check'
import type { RoundLine, RoundOutput } from '#src/domain/rules/computeRound.ts'
import type { RoundInput } from '#src/domain/rules/roundInput.ts'
import type { AdvanceStep, Rule, RuleComponent, RuleCriterion } from '#src/domain/rules/rule.ts'
import { arbitraryInput } from './arbitraryInput.ts'
import { decimalOf } from './arbitraryValues.ts'
import { computed } from './computed.ts'
import { isMore, isSame, read } from './naive/fractions.ts'
import { RULE_RUNS } from './runs.ts'

const runs = { numRuns: RULE_RUNS }

describe('places and advancement, on any sound rule', () => {
  it('should rank by what is ranked on, and share places only among equals', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const { lines } = outputOf(input)
        const onOf = (line: RoundLine) =>
          read(input.rule.rankOn === 'exact' ? line.total : line.published)
        for (const one of lines) {
          const region = lines.filter((other) => other.region === one.region)
          expect(one.rank).toBe(1 + region.filter(({ rank }) => rank < one.rank).length)
          for (const other of region) {
            if (one.rank === other.rank) expect(isSame(onOf(one), onOf(other))).toBe(true)
            if (one.rank < other.rank) expect(isMore(onOf(other), onOf(one))).toBe(false)
          }
        }
      }),
      runs,
    )
  })

  it('should never lower an entry for a mark that is raised', () => {
    fc.assert(
      fc.property(arbitraryInput, fc.nat(99), fc.nat(9), (drawn, which, by) => {
        const input = { ...drawn, rule: withoutLevelling(drawn.rule) }
        const mark = input.marks[which % Math.max(1, input.marks.length)]
        fc.pre(mark !== undefined && input.rule.marks !== null)
        const criterion = input.rule.marks!.sheet.criteria[0]!
        const value = raisedValue(criterion, mark!.values[criterion.key]!, by)
        const values = { ...mark!.values, [criterion.key]: value }
        const marks = input.marks.map((each) => (each === mark ? { ...each, values } : each))
        const lineIn = (given: RoundInput) =>
          outputOf(given).lines.find(({ entry }) => entry === mark!.entry)
        const before = lineIn(input)
        const after = lineIn({ ...input, marks })
        fc.pre(before !== undefined)
        expect(isMore(read(before!.total), read(after!.total))).toBe(false)
        if (!isShareOfHighest(input.rule)) expect(after!.rank).toBeLessThanOrEqual(before!.rank)
      }),
      runs,
    )
  })

  it('should fill exactly the places that there are, but for ties', () => {
    const steps = fc.record({
      step: fc.oneof(
        fc.record({ kind: fc.constant('top' as const), places: fc.integer({ min: 1, max: 10 }) }),
        fc.record({
          kind: fc.constant('topShare' as const),
          percent: fc.integer({ min: 1, max: 100 }),
          mode: fc.constantFrom('up' as const, 'down' as const),
        }),
      ),
      ties: fc.constantFrom('extend' as const, 'decide' as const),
    })
    fc.assert(
      fc.property(arbitraryInput, steps, (drawn, { step, ties }) => {
        const rule = { ...drawn.rule, advance: { steps: [step], ties } }
        const { lines, advanced } = outputOf({ ...drawn, rule })
        const places = Math.min(placesOf(step, lines.length), lines.length)
        const open = advanced.undecided.reduce((sum, each) => sum + each.places, 0)
        const taken = advanced.entries.length
        if (ties === 'decide') expect(taken + open).toBe(places)
        if (ties === 'extend') expect(taken).toBeGreaterThanOrEqual(places)
        if (new Set(lines.map(({ region }) => region)).size > 1) return
        const isIn = ({ entry }: RoundLine) => advanced.entries.some((each) => each.entry === entry)
        for (const line of lines)
          if (ties === 'extend') expect(isIn(line)).toBe(line.rank <= places)
          else if (isIn(line)) expect(line.rank).toBeLessThanOrEqual(places)
      }),
      runs,
    )
  })
})

/** The output; a round that is refused is no case of these properties. */
function outputOf(input: RoundInput): RoundOutput {
  const output = computed(input)
  fc.pre('lines' in output)
  return output as RoundOutput
}

/**
 * Levelling, places and votes matched to the experts weigh one mark against others, and a tie may be broken by the smaller
 * spread: there a higher mark may rightly cost something.
 */
function withoutLevelling(rule: Rule): Rule {
  const { marks } = rule
  const calm = (component: RuleComponent): RuleComponent => {
    const { source } = component
    return source.kind === 'votes' && source.conversion.kind === 'matchExperts'
      ? { ...component, source: { ...source, conversion: { kind: 'shareOfAll' } } }
      : component
  }
  return {
    ...rule,
    marks: marks && {
      ...marks,
      perJudge: { kind: 'asMarked' },
      aggregate: marks.aggregate === 'majorityPlace' ? 'mean' : marks.aggregate,
      trim: marks.trim && { ...marks.trim, counted: 'fewest' },
    },
    components: rule.components.map(calm),
    ties: [],
  }
}

/** Of the highest, whoever is below nought rises with it. */
const isShareOfHighest = ({ components }: Rule) =>
  components.some(({ source }) => source.kind === 'marks' && source.scale === 'shareOfHighest')

function raisedValue({ max, step }: RuleCriterion, value: string, by: number): string {
  const [most, each, now] = [max, step, value].map((text) => Math.round(Number(text) * 1000))
  return decimalOf(Math.min(most!, now! + by * each!))
}

function placesOf(step: Extract<AdvanceStep, { kind: 'top' | 'topShare' }>, field: number) {
  if (step.kind === 'top') return step.places
  const exact = (field * step.percent) / 100
  return step.mode === 'up' ? Math.ceil(exact) : Math.floor(exact)
}
