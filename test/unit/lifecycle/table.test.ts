import { slotTaking } from '#src/domain/entry/limits.ts'
import { decide, FINAL_STAGES, LIFECYCLE, mayTakeSlot } from '#src/domain/lifecycle/index.ts'
import { ACTIONS, STAGES } from '#src/domain/types/entry.ts'
import { expectedMove, MODELLED_ACTIONS } from '../../helpers/lifecycleModel.ts'
import type { ModelEntry } from '../../helpers/lifecycleModel.ts'
import {
  ACTOR_NAMES,
  actors,
  at,
  category,
  contest,
  entryIn,
  fullInput,
  PHASE_NAMES,
} from '../../worlds/lifecycleWorld.ts'

describe('the table of the lifecycle', () => {
  it('should have one row for every action, and the model a line for each', () => {
    expect(Object.keys(LIFECYCLE).sort()).toEqual([...ACTIONS].sort())
    expect([...MODELLED_ACTIONS].sort()).toEqual([...ACTIONS].sort())
  })

  it('should end in two stages only', () => {
    expect([...FINAL_STAGES].sort()).toEqual(['disqualified', 'withdrawn'])
  })

  it('should let happen exactly what the model lets happen, for everybody at every time', () => {
    const differences: string[] = []
    let moves = 0
    for (const entry of allEntries()) {
      for (const action of ACTIONS) {
        for (const actor of ACTOR_NAMES) {
          for (const phase of PHASE_NAMES) {
            const expected = expectedMove({ action, entry, actor, phase })
            const decided = decide({
              action,
              entry: entry.stage === 'none' ? null : stateOf(entry),
              contest,
              category,
              actor: actors[actor],
              now: at(phase),
              input: { ...fullInput, choice: otherChoice(entry) },
            })
            const actual = decided.ok ? decided.value.to : null
            if (actual !== null) moves += 1
            if (actual !== expected) {
              differences.push(
                `${JSON.stringify({ action, actor, phase, ...entry })}: ${expected} ≠ ${decided.ok ? actual : decided.code}`,
              )
            }
          }
        }
      }
    }
    expect(differences).toEqual([])
    expect(moves).toBeGreaterThan(500)
  })

  it.each([
    ['start', 'keeps'],
    ['submit', 'takes'],
    ['recall', 'givesBack'],
    ['recommend', 'keeps'],
    ['decline', 'givesBack'],
    ['redirect', 'takes'],
    ['seal', 'keeps'],
    ['returnToEntrant', 'keeps'],
    ['returnToRecommender', 'keeps'],
    ['resubmit', 'keeps'],
    ['accept', 'keeps'],
    ['eliminate', 'givesBack'],
    ['reinstate', 'takes'],
    ['correct', 'keeps'],
    ['disqualify', 'keeps'],
    ['reassign', 'keeps'],
  ] as const)('should, by %s, do this to the slot: %s', (action, effect) => {
    const row = LIFECYCLE[action].moves
    let seen = 0
    const stages = (['none', ...STAGES] as const).filter((stage) => stage in row)
    for (const stage of stages) {
      for (const actor of ['entrant', 'recommender', 'organiser'] as const) {
        const entry: ModelEntry = { ...bare, stage, left: 'sealed', waitsFor: 'entrant' }
        const decided = decide({
          action,
          entry: stage === 'none' ? null : stateOf(entry),
          contest,
          category,
          actor: actors[actor],
          now: at('submission'),
          input: { ...fullInput, choice: otherChoice(entry) },
        })
        if (!decided.ok) continue
        seen += 1
        expect([stage, decided.value.slot]).toEqual([stage, effect])
      }
    }
    expect(seen).toBeGreaterThan(0)
  })

  it('should know which actions can take a slot, and so must be locked first', () => {
    expect(ACTIONS.filter(mayTakeSlot)).toEqual([
      'submit',
      'reconsider',
      'redirect',
      'reinstate',
      'revive',
    ])
  })

  it('should give a slot back on withdrawal only where one was held', () => {
    for (const stage of ['draft', 'submitted', 'declined', 'returned'] as const) {
      const withdrawn = decide({
        action: 'withdraw',
        entry: entryIn(stage),
        contest,
        category,
        actor: actors.entrant,
        now: at('closed'),
        input: {},
      })
      expect(withdrawn).toMatchObject({
        ok: true,
        value: { slot: slotTaking(stage) ? 'givesBack' : 'keeps' },
      })
    }
  })
})

const bare: ModelEntry = {
  stage: 'draft',
  left: null,
  waitsFor: null,
  route: 'recommender',
  inHand: false,
}

function* allEntries(): Generator<ModelEntry> {
  for (const stage of ['none', ...STAGES] as const) {
    for (const route of ['recommender', 'direct'] as const) {
      for (const inHand of [false, true]) {
        const entry = { ...bare, stage, route, inHand }
        if (stage !== 'returned' && stage !== 'eliminated' && stage !== 'lapsed') {
          yield entry
          continue
        }
        for (const left of ['submitted', 'recommended', 'sealed'] as const) {
          yield { ...entry, left, waitsFor: 'entrant' }
          yield { ...entry, left, waitsFor: stage === 'returned' ? 'recommender' : null }
        }
      }
    }
  }
}

function stateOf({ stage, left, waitsFor, route, inHand }: ModelEntry) {
  if (stage === 'none') throw new Error('there is no entry yet')
  return entryIn(stage, {
    leftStage: left,
    returnedTo: waitsFor,
    route,
    recommender: route === 'direct' ? null : 'unit-r',
    directRouteGround: route === 'direct' ? 'foreignFunded' : null,
    inHandSince: inHand ? '2030-06-02T00:00:00.000Z' : null,
  })
}

function otherChoice({ route }: ModelEntry) {
  return route === 'direct'
    ? ({ route: 'recommender', recommender: 'unit-o' } as const)
    : ({ route: 'direct', ground: 'foreignFunded' } as const)
}
