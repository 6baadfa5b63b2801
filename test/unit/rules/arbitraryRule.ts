import fc from 'fast-check'
import { RECORDED_LINKS } from '#src/domain/rules/roundInput.ts'
import type { AdvanceStep, Rule, RuleAdjustment, TieLink } from '#src/domain/rules/rule.ts'
import { RULE_FORMAT } from '#src/domain/rules/rule.ts'
import { arbitraryComponents } from './arbitraryComponents.ts'
import { arbitraryMarks } from './arbitraryMarks.ts'
import { decimalOf, decimals, rounding } from './arbitraryValues.ts'

const adjustment: fc.Arbitrary<Omit<RuleAdjustment, 'key' | 'label' | 'of'>> = fc.record({
  kind: fc.constantFrom('penalty' as const, 'bonus' as const),
  points: fc.oneof(
    fc.record({ kind: fc.constant('fixed' as const), points: decimals(1, 3000) }),
    fc.record({ kind: fc.constant('given' as const), most: decimals(1000, 3000) }),
    fc
      .record({
        froms: fc.uniqueArray(fc.nat(60), { minLength: 2, maxLength: 4 }),
        points: fc.array(fc.nat(3000), { minLength: 4, maxLength: 4 }),
        isOut: fc.boolean(),
      })
      .map(({ froms, points, isOut }) => ({
        kind: 'bySeconds' as const,
        rows: froms
          .sort((a, b) => a - b)
          .map((from, index) => ({
            from,
            points: isOut && index === froms.length - 1 ? null : decimalOf(points[index]!),
          })),
      })),
  ),
})

const adjustments = (hasMarks: boolean): fc.Arbitrary<RuleAdjustment[]> =>
  fc.array(fc.tuple(adjustment, fc.boolean()), { maxLength: 3 }).map((drawn) =>
    drawn.map(([each, isOfPanel], index) => ({
      key: `a${index}`,
      label: '调整',
      of: isOfPanel && hasMarks ? ('panel' as const) : ('total' as const),
      ...each,
      // only a penalty leaves out
      kind: isLeavingOut(each) ? ('penalty' as const) : each.kind,
    })),
  )

function isLeavingOut({ points }: Pick<RuleAdjustment, 'points'>): boolean {
  return points.kind === 'bySeconds' && points.rows.some((row) => row.points === null)
}

/** Every link that the rule has data for, in any order. */
function ties({ marks, votes, components }: Pick<Rule, 'marks' | 'votes' | 'components'>) {
  const links: TieLink[] = [
    ...components
      .filter(({ source }) => source.kind !== 'constant')
      .map(({ key }) => ({ kind: 'component' as const, component: key })),
    ...votes.map(({ key }) => ({ kind: 'votes' as const, votes: key })),
    ...RECORDED_LINKS.filter((kind) => marks !== null || kind !== 'finerStep').map((kind) => ({
      kind,
    })),
    { kind: 'earlierSubmission' },
  ]
  if (marks) {
    const criteria = marks.sheet.criteria.map(({ key }) => key)
    links.push(
      { kind: 'criteria', criteria: criteria.slice(0, 2) },
      { kind: 'criteria', criteria: criteria.slice(-1) },
      ...marks.groups.map(({ key }) => ({ kind: 'group' as const, group: key })),
      { kind: 'countBack' },
      { kind: 'smallerSpread' },
    )
    if (marks.perJudge.kind === 'pointsByPlace') links.push({ kind: 'supporters' })
  }
  return fc
    .nat(5)
    .chain((most) => fc.shuffledSubarray(links, { maxLength: Math.min(most, links.length) }))
}

const places = fc.integer({ min: 1, max: 6 })
const advanceStep = (votes: string[]): fc.Arbitrary<AdvanceStep> =>
  fc.oneof(
    fc.record({ kind: fc.constant('top' as const), places }),
    ...[1, 2].map(() =>
      fc.record({
        kind: fc.constant('topPerRegion' as const),
        quota: fc.constantFrom('fixed' as const, 'proportional' as const),
        places,
        least: fc.option(decimals(0, 30_000), { nil: null }),
        unfilled: fc.constantFrom('lapse' as const, 'giveOn' as const),
      }),
    ),
    fc.record({
      kind: fc.constant('topShare' as const),
      percent: fc.integer({ min: 1, max: 100 }),
      mode: fc.constantFrom('up' as const, 'nearest' as const, 'down' as const),
    }),
    fc.record({ kind: fc.constant('threshold' as const), total: decimals(0, 30_000) }),
    fc.record({ kind: fc.constant('panelChoice' as const), places }),
    ...(votes.length > 0
      ? [
          fc.record({
            kind: fc.constant('topByVotes' as const),
            votes: fc.constantFrom(...votes),
            places,
          }),
        ]
      : []),
  )

const ballot = (key: string): Rule['votes'][number] => ({
  key,
  label: '投票',
  identity: ['device'],
  per: { day: 1, week: null, round: null },
  perEntry: null,
  perCategory: null,
  perAddress: null,
  paper: null,
  revocable: false,
  counts: { kind: 'live' },
  freezeMinutes: 0,
  approval: null,
})

/** Any sound rule but one with a reckoning of the host's own or with awards, which nothing here computes. */
export const arbitraryRule: fc.Arbitrary<Rule> = fc
  .tuple(fc.option(arbitraryMarks, { nil: null, freq: 8 }), fc.subarray(['v0', 'v1']))
  .chain(([marks, votes]) =>
    fc
      .record({
        parts: arbitraryComponents(marks, votes),
        adjustments: adjustments(marks !== null),
        rounding: fc.oneof(rounding, fc.constant({ places: 0, mode: 'halfUp' as const })),
        rankOn: fc.constantFrom('exact' as const, 'published' as const, 'published' as const),
        advance: fc.option(
          fc.record({
            steps: fc.array(advanceStep(votes), { minLength: 1, maxLength: 3 }),
            ties: fc.constantFrom('extend' as const, 'decide' as const),
          }),
          { nil: null },
        ),
      })
      .chain(({ parts, ...drawn }) => {
        const rule = { marks, votes: votes.map(ballot), ...parts }
        return ties(rule).map((links): Rule => ({
          format: RULE_FORMAT,
          ...rule,
          ...drawn,
          ties: links,
          awards: [],
        }))
      }),
  )
