import fc from 'fast-check'
import type { MarksRule, RuleCriterion } from '#src/domain/rules/rule.ts'
import { decimalOf, maybeRounding, partsOf } from './arbitraryValues.ts'

/** A few steps, so that ties are frequent; sometimes many, sometimes below nought. */
const criterion: fc.Arbitrary<Omit<RuleCriterion, 'key' | 'label'>> = fc
  .record({
    min: fc.constantFrom(0, 0, 1000, -2000, 500),
    step: fc.constantFrom(1000, 500, 100, 250),
    steps: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 40 })),
    factor: fc.constantFrom('1', '1', '2', '0.5', '0.3', '1.25', '0.333'),
  })
  .map(({ min, step, steps, factor }) => ({
    min: decimalOf(min),
    max: decimalOf(min + step * steps),
    step: decimalOf(step),
    factor,
  }))

const levellings: fc.Arbitrary<MarksRule['perJudge']> = fc.oneof(
  fc.record({ kind: fc.constant('centred' as const), shrink: fc.constantFrom(0, 1, 5) }),
  fc.constant({ kind: 'standardScore' as const }),
  fc.record({
    kind: fc.constant('pointsByPlace' as const),
    points: fc
      .array(fc.nat(12_000), { minLength: 1, maxLength: 6 })
      .map((points) => points.sort((a, b) => b - a).map(decimalOf)),
  }),
)

const trims: fc.Arbitrary<NonNullable<MarksRule['trim']>> = fc
  .record({
    per: fc.constantFrom('sheet' as const, 'sheet' as const, 'criterion' as const),
    drop: fc.oneof(
      fc.record({ kind: fc.constant('number' as const), each: fc.integer({ min: 1, max: 2 }) }),
      fc.record({
        kind: fc.constant('share' as const),
        percent: fc.integer({ min: 10, max: 49 }),
      }),
    ),
    more: fc.nat(2),
    counted: fc.constantFrom('fewest' as const, 'entry' as const),
  })
  .map(({ more, ...trim }) => ({
    ...trim,
    from: (trim.drop.kind === 'number' ? 2 * trim.drop.each + 1 : 3) + more,
  }))

const groups: fc.Arbitrary<MarksRule['groups']> = fc
  .tuple(fc.constantFrom(0, 0, 0, 2, 3), fc.boolean())
  .chain(([number, isWeighed]) =>
    (number > 0 && isWeighed ? partsOf(number) : fc.constant(null)).map((weights) =>
      Array.from({ length: number }, (_, index) => ({
        key: `g${index}`,
        label: '组',
        weight: weights ? weights[index]! : null,
      })),
    ),
  )

/** Steps 1 to 4 and 12 of a sound rule. */
export const arbitraryMarks: fc.Arbitrary<MarksRule> = fc
  .record({
    criteria: fc.array(criterion, { minLength: 1, maxLength: 3 }),
    perJudge: fc.option(levellings, { nil: { kind: 'asMarked' as const } }),
    trim: fc.option(trims, { nil: null }),
    aggregate: fc.constantFrom(
      'mean' as const,
      'mean' as const,
      'sum' as const,
      'median' as const,
      'majorityPlace' as const,
    ),
    groups,
    least: fc.oneof(fc.constant('assigned' as const), fc.integer({ min: 1, max: 2 })),
    rounding: fc.record({
      criterion: maybeRounding,
      sheet: maybeRounding,
      group: maybeRounding,
      panel: maybeRounding,
    }),
  })
  .map(({ criteria, ...drawn }) =>
    fitting({
      ...drawn,
      sheet: {
        version: '1',
        criteria: criteria.map((each, index) => ({ key: `c${index}`, label: '项', ...each })),
      },
    }),
  )

/** What the steps of a panel do not go together with is left away. */
function fitting(rule: MarksRule): MarksRule {
  const asMarked = { kind: 'asMarked' as const }
  if (rule.aggregate === 'majorityPlace')
    return { ...rule, trim: null, perJudge: asMarked, groups: [] }
  const trim = rule.aggregate === 'median' ? null : rule.trim
  if (trim?.per !== 'criterion') return { ...rule, trim }
  return { ...rule, trim, perJudge: asMarked, rounding: { ...rule.rounding, sheet: null } }
}
