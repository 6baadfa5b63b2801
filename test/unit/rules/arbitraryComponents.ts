import fc from 'fast-check'
import type { MarksRule, Rule, RuleComponent, RuleConversion } from '#src/domain/rules/rule.ts'
import { decimalOf, decimals, maybeRounding, partsOf } from './arbitraryValues.ts'

const conversions: fc.Arbitrary<RuleConversion> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      { kind: 'shareOfHighest' as const },
      { kind: 'shareOfAll' as const },
      { kind: 'logShare' as const },
      { kind: 'matchExperts' as const },
      { kind: 'matchExperts' as const },
    ),
  },
  fc.record({ kind: fc.constant('linearRank' as const), lowest: fc.nat(100) }),
  fc
    .record({
      bands: fc.integer({ min: 1, max: 12 }),
      percents: fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50)),
    })
    .map(({ bands, percents: [a, b, c] }) => ({
      kind: 'bandedRank' as const,
      bands,
      zeroVotes: Math.min(a, b),
      lowest: b,
      highest: b + c,
    })),
  fc.record({
    kind: fc.constant('perVote' as const),
    points: decimals(1, 2000),
    cap: fc.option(decimals(1000, 20_000), { nil: null }),
  }),
  fc
    .record({
      rows: fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 4 }),
      points: fc.array(fc.nat(9000), { minLength: 6, maxLength: 6 }),
    })
    .map(({ rows, points }) => {
      const falling = points.sort((a, b) => b - a).map(decimalOf)
      return {
        kind: 'byPlace' as const,
        rows: rows
          .sort((a, b) => a - b)
          .map((downTo, index) => ({ downTo, points: falling[index]! })),
        others: falling[4]!,
        none: falling[5]!,
      }
    }),
  fc.record({
    kind: fc.constant('threshold' as const),
    votes: fc.integer({ min: 1, max: 6 }),
    points: decimals(1, 9000),
  }),
)

const sources = (hasMarks: boolean, votes: string[]): fc.Arbitrary<RuleComponent['source']> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('carried' as const),
      value: fc.constantFrom('exact' as const, 'published' as const),
      acrossRegions: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('constant' as const), points: decimals(0, 9000) }),
    ...(votes.length > 0
      ? [1, 2, 3].map(() =>
          fc.record({
            kind: fc.constant('votes' as const),
            votes: fc.constantFrom(...votes),
            conversion: hasMarks
              ? conversions
              : conversions.filter(({ kind }) => kind !== 'matchExperts'),
          }),
        )
      : []),
  )

/** Steps 5, 6 and 8 of a sound rule. */
export function arbitraryComponents(
  marks: MarksRule | null,
  votes: string[],
): fc.Arbitrary<Pick<Rule, 'components' | 'combine'>> {
  const isMark =
    marks?.perJudge.kind === 'asMarked' &&
    ['mean', 'median'].includes(marks.aggregate) &&
    marks.groups.every(({ weight }) => weight !== null) &&
    marks.sheet.criteria.every(({ max }) => Number(max) > 0)
  const ofMarks = fc.record({
    kind: fc.constant('marks' as const),
    scale: isMark
      ? fc.constantFrom('asMarked' as const, 'shareOfFull' as const, 'shareOfHighest' as const)
      : fc.constantFrom('asMarked' as const, 'shareOfHighest' as const),
  })
  const others = fc.array(sources(marks !== null, votes), {
    minLength: marks ? 0 : 1,
    maxLength: 3,
  })
  return fc
    .record({
      first: ofMarks,
      others,
      at: fc.nat(2),
      isWeighed: fc.boolean(),
      roundings: fc.array(maybeRounding, { minLength: 4, maxLength: 4 }),
    })
    .chain(({ first, others: rest, at, isWeighed, roundings }) => {
      const all: RuleComponent['source'][] = [...rest]
      if (marks) all.splice(at, 0, first)
      const weights = isWeighed ? partsOf(all.length) : fc.constant(null)
      return weights.map((parts) => ({
        combine: parts ? ('weights' as const) : ('sum' as const),
        components: tamed(
          isMark && parts !== null,
          all.map((source, index) => ({
            key: `k${index}`,
            label: '分',
            weight: parts ? parts[index]! : null,
            source,
            rounding: roundings[index] ?? null,
          })),
        ),
      }))
    })
}

/** Votes matched to the experts give three quarters of their weight to them, who have shares of the full mark; else they are shared. */
function tamed(canMatch: boolean, components: RuleComponent[]): RuleComponent[] {
  const isMatched = ({ source }: RuleComponent) =>
    source.kind === 'votes' && source.conversion.kind === 'matchExperts'
  if (!components.some(isMatched)) return components
  const given = components
    .filter(isMatched)
    .reduce((sum, { weight }) => sum + (weight ?? 0) - Math.floor((weight ?? 0) / 4), 0)
  return components.map((each): RuleComponent => {
    const { source, weight } = each
    if (canMatch && source.kind === 'marks')
      return { ...each, source: { ...source, scale: 'shareOfFull' }, weight: (weight ?? 0) + given }
    if (source.kind !== 'votes' || !isMatched(each)) return each
    if (canMatch) return { ...each, weight: Math.floor((weight ?? 0) / 4) }
    return { ...each, source: { ...source, conversion: { kind: 'shareOfHighest' } } }
  })
}
