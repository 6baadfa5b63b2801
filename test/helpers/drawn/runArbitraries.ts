import fc from 'fast-check'
import type { RunInput } from '#src/domain/results/canonicalRun.ts'
import type { Component, ConversionRule, Criterion, RunMark } from '#src/domain/types/round.ts'

const criteria: Criterion[] = [
  { key: 'idea', label: '创意', min: 0, max: 4 },
  { key: 'craft', label: '制作', min: 1, max: 6 },
]

const conversions = fc.constantFrom<ConversionRule>(
  { kind: 'shareOfMax' },
  { kind: 'logShare' },
  { kind: 'linearRank', lowest: 60 },
  { kind: 'bandedRank', bands: 3, lowest: 60, highest: 100, zeroVotes: 50 },
  { kind: 'matchExperts' },
)

const components = fc
  .tuple(fc.integer({ min: 1, max: 100 }), fc.nat(100), conversions, conversions)
  .map(([own, share, forPublic, forAudience]): Component[] => {
    const matches = [forPublic, forAudience].some(({ kind }) => kind === 'matchExperts')
    const weight = matches ? Math.max(own, 67) : own
    const publicWeight = Math.floor(((100 - weight) * share) / 100)
    return [
      { kind: 'experts', weight },
      { kind: 'publicVote', weight: publicWeight, conversion: forPublic },
      { kind: 'audienceVote', weight: 100 - weight - publicWeight, conversion: forAudience },
    ]
  })

const values = fc.record({ idea: fc.nat(4), craft: fc.integer({ min: 1, max: 6 }) })

/** A sheet of marks: for each entry up to seven judges, the first of them always there. */
const panels = fc.array(
  fc.tuple(
    values,
    fc.array(fc.option(values, { nil: null, freq: 4 }), { minLength: 6, maxLength: 6 }),
  ),
  { minLength: 1, maxLength: 6 },
)

const votes = fc.array(fc.oneof(fc.nat(2), fc.nat(400)), { minLength: 6, maxLength: 6 })

/** A round that can be computed, small enough that ties are frequent. */
export const runInputs: fc.Arbitrary<RunInput> = fc
  .record({
    components,
    panels,
    publicVotes: votes,
    audienceVotes: votes,
    trim: fc.boolean(),
    trimFrom: fc.integer({ min: 3, max: 6 }),
    decimals: fc.nat(3),
    rounding: fc.constantFrom('halfUp', 'halfEven', 'down'),
    tieBreakers: fc.shuffledSubarray<'experts' | 'votes'>(['experts', 'votes']),
    quotas: fc.tuple(fc.nat(2), fc.nat(3)),
  })
  .map((drawn) => {
    const entries = drawn.panels.map((_, index) => `entry-${index}`)
    const tallyOf = (counts: number[]) =>
      Object.fromEntries(entries.map((entry, index) => [entry, counts[index] ?? 0]))
    const { trim, trimFrom, decimals, rounding, tieBreakers, quotas } = drawn
    return {
      rule: {
        version: '1',
        components: drawn.components,
        trim,
        trimFrom,
        decimals,
        rounding,
        tieBreakers,
      },
      scoreSheet: { version: '1', criteria },
      entries,
      marks: drawn.panels.flatMap(([first, others], index) =>
        marksOf(`entry-${index}`, [first, ...others]),
      ),
      tallies: {
        publicVote: tallyOf(drawn.publicVotes),
        audienceVote: tallyOf(drawn.audienceVotes),
      },
      awards: [
        { key: 'first', title: '一等奖', kind: 'grade', quota: quotas[0] },
        { key: 'second', title: '二等奖', kind: 'grade', quota: quotas[1] },
        { key: 'loved', title: '最佳人气奖', kind: 'popularity', quota: 1 },
      ],
    }
  })

/** The same input with every list of rows in another order. */
export function shuffled(input: RunInput): fc.Arbitrary<RunInput> {
  const other = <T>(rows: T[]) => fc.shuffledSubarray(rows, { minLength: rows.length })
  const otherKeys = (counts: Record<string, number>) =>
    other(Object.entries(counts)).map((rows) => Object.fromEntries(rows))
  return fc.record({
    rule: other(input.rule.components).map((rows) => ({ ...input.rule, components: rows })),
    scoreSheet: other(input.scoreSheet.criteria).map((rows) => ({
      ...input.scoreSheet,
      criteria: rows,
    })),
    entries: other(input.entries),
    marks: other(input.marks),
    tallies: fc.record({
      publicVote: otherKeys(input.tallies.publicVote ?? {}),
      audienceVote: otherKeys(input.tallies.audienceVote ?? {}),
    }),
    awards: fc.constant(input.awards),
  })
}

function marksOf(entry: string, sheets: (RunMark['values'] | null)[]): RunMark[] {
  return sheets.flatMap((sheet, index) =>
    sheet ? [{ entry, judge: `judge-${index}`, values: sheet }] : [],
  )
}
