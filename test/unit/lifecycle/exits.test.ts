import fc from 'fast-check'
import { decide, examinationClosed, FINAL_STAGES } from '#src/domain/lifecycle/index.ts'
import type {
  ActionInput,
  CategoryState,
  ContestState,
  EntryState,
} from '#src/domain/lifecycle/index.ts'
import { ACTIONS, STAGES } from '#src/domain/types/entry.ts'
import type { Actor, ScheduleWindow, Stage } from '#src/domain/types/index.ts'
import {
  account,
  actors,
  category,
  contest,
  entryIn,
  fullInput,
} from '../../worlds/lifecycleWorld.ts'

const instant = fc
  .date({ min: new Date('2030-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z') })
  .filter((date) => !Number.isNaN(date.getTime()))
const window: fc.Arbitrary<ScheduleWindow> = fc
  .record({
    key: fc.constantFrom('submission', 'recommendation', 'examination', 'vote', 'signUp'),
    opensAt: fc.option(instant, { nil: undefined }),
    closesAt: fc.option(instant, { nil: undefined }),
  })
  .map(({ key, opensAt, closesAt }) => ({
    key,
    title: key,
    displayText: key,
    opensAt: opensAt?.toISOString(),
    closesAt: closesAt?.toISOString(),
  }))

/** Any schedule, also a senseless one: windows missing, repeated, to be announced, closing before they open. */
const anyContest: fc.Arbitrary<ContestState> = fc
  .record({
    windows: fc.array(window, { maxLength: 6 }),
    examinationClosedAt: fc.option(instant),
    enabled: fc.boolean(),
    allowOwnRecommendation: fc.boolean(),
  })
  .map(({ enabled, examinationClosedAt, ...rest }) => ({
    ...contest,
    ...rest,
    examinationClosedAt: examinationClosedAt?.toISOString() ?? null,
    directRoute: { enabled },
  }))

const anyCategory: fc.Arbitrary<CategoryState> = fc
  .constantFrom('required' as const, 'none' as const)
  .map((recommendation) => ({ ...category, recommendation }))

const anyEntry: fc.Arbitrary<EntryState> = fc
  .record({
    stage: fc.constantFrom(...STAGES.filter((stage) => !FINAL_STAGES.has(stage))),
    left: fc.constantFrom<Stage>('submitted', 'recommended', 'sealed'),
    waitsFor: fc.constantFrom('entrant' as const, 'recommender' as const),
    route: fc.constantFrom('recommender' as const, 'direct' as const, 'none' as const),
    owner: fc.constantFrom(
      { applicantKind: 'unit' as const, unit: 'unit-a', person: null },
      { applicantKind: 'group' as const, unit: 'unit-a', person: null },
      { applicantKind: 'group' as const, unit: null, person: 'somebody' },
      { applicantKind: 'person' as const, unit: null, person: 'somebody' },
    ),
    inHandSince: fc.option(instant),
    differsFromTable: fc.boolean(),
  })
  .map(({ stage, left, waitsFor, route, owner, inHandSince, differsFromTable }) =>
    entryIn(stage, {
      ...owner,
      leftStage: ['returned', 'eliminated', 'lapsed'].includes(stage) ? left : null,
      returnedTo: stage === 'returned' ? waitsFor : null,
      route,
      recommender: route === 'recommender' ? 'unit-r' : null,
      directRouteGround: route === 'direct' ? 'foreignFunded' : null,
      inHandSince: inHandSince?.toISOString() ?? null,
      differsFromTable,
    }),
  )

const people: Actor[] = [
  actors.entrant,
  account('somebody', null),
  actors.recommender,
  actors.examiner,
  actors.organiser,
]

describe('exits of the lifecycle', () => {
  it('should leave every stage that is not final an exit for somebody, at any time, in any contest', () => {
    fc.assert(
      fc.property(anyContest, anyCategory, anyEntry, instant, (...world) => {
        expect(exitsOf(people, ...world)).not.toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('should never leave an unfinished entry to the mercy of its entrant alone, but for one that is sealed', () => {
    fc.assert(
      fc.property(anyContest, anyCategory, anyEntry, instant, (...world) => {
        const [theContest, , entry, now] = world
        fc.pre(entry.stage !== 'sealed' && entry.stage !== 'draft')
        fc.pre(entry.stage !== 'declined' || examinationClosed({ contest: theContest, now }))
        expect(exitsOf([actors.organiser], ...world)).not.toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('should let an organiser lapse whatever is unfinished once the examination has closed', () => {
    fc.assert(
      fc.property(anyContest, anyCategory, anyEntry, instant, (...world) => {
        const [theContest, , entry, now] = world
        fc.pre(['draft', 'submitted', 'recommended', 'declined', 'returned'].includes(entry.stage))
        expect(exitsOf([actors.organiser], ...world).includes('lapse')).toBe(
          examinationClosed({ contest: theContest, now }),
        )
      }),
      { numRuns: 1000 },
    )
  })
})

/** Names of the moves to another stage that these people have, bringing along whatever is asked. */
function exitsOf(
  who: Actor[],
  theContest: ContestState,
  theCategory: CategoryState,
  entry: EntryState,
  now: Date,
): string[] {
  const inputs: ActionInput[] = [
    fullInput,
    { ...fullInput, choice: { route: 'recommender', recommender: 'unit-o' } },
  ]
  return ACTIONS.filter((action) =>
    who.some((actor) =>
      inputs.some((input) => {
        const decided = decide({
          action,
          entry,
          contest: theContest,
          category: theCategory,
          actor,
          now,
          input,
        })
        return decided.ok && decided.value.to !== entry.stage
      }),
    ),
  )
}
