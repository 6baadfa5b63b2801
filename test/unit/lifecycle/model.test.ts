import fc from 'fast-check'
import { slotTaking } from '#src/domain/entry/limits.ts'
import { changesOf, decide } from '#src/domain/lifecycle/index.ts'
import type { ActionInput, EntryState, Move } from '#src/domain/lifecycle/index.ts'
import { ACTIONS, STAGES } from '#src/domain/types/entry.ts'
import type { Action } from '#src/domain/types/index.ts'
import { expectedMove } from '../../helpers/lifecycleModel.ts'
import type { ModelEntry } from '../../helpers/lifecycleModel.ts'
import {
  actors,
  ACTOR_NAMES,
  at,
  category,
  contest,
  draft,
  fullInput,
  PHASE_NAMES,
} from '../../worlds/lifecycleWorld.ts'
import type { ActorName, Phase } from '../../worlds/lifecycleWorld.ts'

/** The real side: an entry moved by nothing but decisions. */
type World = { entry: EntryState | null; slots: number; moves: Move[] }
type Model = ModelEntry & { phase: number }

class Wait implements fc.Command<Model, World> {
  check = ({ phase }: Model) => phase < PHASE_NAMES.length - 1
  run(model: Model) {
    model.phase += 1
  }
  toString = () => 'wait'
}

class Act implements fc.Command<Model, World> {
  constructor(
    readonly action: Action,
    readonly actor: ActorName,
    /** What the person forgets to bring along. */
    readonly without: keyof ActionInput | null,
    readonly direct: boolean,
  ) {}
  check = () => true
  toString = () => `${this.actor} ${this.action}${this.without ? ` without ${this.without}` : ''}`

  run(model: Model, world: World) {
    const phase: Phase = PHASE_NAMES[model.phase] ?? 'closed'
    const expected = expectedMove({ ...this, entry: model, phase })
    const forgotten = this.without ? { [this.without]: undefined } : {}
    const choice = this.direct
      ? ({ route: 'direct', ground: 'foreignFunded' } as const)
      : ({ route: 'recommender', recommender: 'unit-r' } as const)
    const decided = decide({
      action: this.action,
      entry: world.entry,
      contest,
      category,
      actor: actors[this.actor],
      now: at(phase),
      input: { ...fullInput, choice, ...forgotten },
    })
    const sameRoute = choice.route === model.route
    const asked = ASKED[this.action] ?? []
    const complete =
      !(this.without && asked.includes(this.without)) && !(asked.includes('choice') && sameRoute)
    if (expected === null || !complete) {
      if (decided.ok) throw new Error(`allowed: ${decided.value.to}`)
      return
    }
    if (!decided.ok) throw new Error(`refused: ${decided.code}`)
    const { to } = decided.value
    this.follow(model, decided.value)
    apply(world, decided.value)
    // One for all: there are twenty thousand steps.
    expect({ ...world.entry, to, slots: world.slots }).toMatchObject({
      to: expected,
      stage: model.stage,
      leftStage: model.left,
      returnedTo: model.waitsFor,
      route: model.route,
      slots: slotTaking(to) ? 1 : 0,
    })
  }

  follow(model: Model, move: Move) {
    const from = model.stage
    model.stage = move.to
    if (this.action === 'start' || this.action === 'redirect' || this.action === 'reassign') {
      model.route = this.direct ? 'direct' : 'recommender'
    }
    if (this.action === 'submit' || this.action === 'recall') model.inHand = false
    else if (this.actor !== 'entrant' && !['lapse', 'revive'].includes(this.action)) {
      model.inHand = true
    }
    if (from === 'none') return
    if (this.action === 'returnToEntrant' || this.action === 'returnToRecommender') {
      model.left = from
      model.waitsFor = this.action === 'returnToEntrant' ? 'entrant' : 'recommender'
    } else if (this.action === 'reassign' && model.waitsFor === 'entrant') {
      model.left = 'submitted'
    } else if (this.action === 'eliminate' || this.action === 'lapse') {
      if (from !== 'returned') model.left = from
    } else if (!((this.action === 'reinstate' || this.action === 'revive') && model.waitsFor)) {
      model.left = null
      model.waitsFor = null
    }
  }
}

/** One of the steps the model allows now: random steps alone are nearly always refused, and lives would stay short. */
class Next implements fc.Command<Model, World> {
  constructor(readonly pick: number) {}
  check = (model: Readonly<Model>) => this.choices(model).length > 0
  toString = () => `next(${this.pick})`

  run(model: Model, world: World) {
    const choices = this.choices(model)
    const step = choices[this.pick % choices.length]
    if (!step) throw new Error('there is no step')
    const direct = step.action !== 'start' && model.route !== 'direct'
    new Act(step.action, step.actor, null, direct).run(model, world)
  }

  choices(model: Readonly<Model>): { action: Action; actor: ActorName }[] {
    const phase: Phase = PHASE_NAMES[model.phase] ?? 'closed'
    const open = STEPS.filter((step) => expectedMove({ ...step, entry: model, phase }) !== null)
    const goOn = open.filter(({ action }) => !RARE.has(action))
    return this.pick % 4 === 0 || goOn.length === 0 ? open : goOn
  }
}

/** Steps that are always at hand and end a life or lead nowhere new. */
const RARE = new Set<Action>(['withdraw', 'reassign', 'correct', 'eliminate'])

const STEPS = ACTIONS.flatMap((action) =>
  (['entrant', 'recommender', 'organiser'] as const).map((actor) => ({ action, actor })),
)

/** What a missing piece makes an action refuse. */
const ASKED: Partial<Record<Action, (keyof ActionInput)[]>> = {
  start: ['applicant', 'registered'],
  submit: ['complete', 'consentedRulesVersion'],
  recommend: ['opinion'],
  decline: ['reason'],
  redirect: ['choice'],
  seal: ['table'],
  returnToEntrant: ['remarks'],
  returnToRecommender: ['remarks'],
  accept: ['checklist'],
  eliminate: ['reason'],
  reinstate: ['reason', 'secondPerson'],
  revive: ['reason'],
  withdrawAccepted: ['reason'],
  correct: ['reason'],
  disqualify: ['reason', 'secondPerson'],
  reassign: ['choice'],
}

/** Kept by no action: what it may lack is decided by who acts, and tested by itself in `decide.test.ts`. */
const FORGETTABLE = ['applicant', 'registered', 'opinion', 'remarks', 'secondPerson'] as const

describe('an entry under random commands', () => {
  it('should only ever move as the table says', () => {
    const reached = new Set<string>()
    const act = fc
      .tuple(
        fc.constantFrom(...ACTIONS),
        fc.constantFrom<ActorName>(...ACTOR_NAMES),
        fc.option(fc.constantFrom(...FORGETTABLE), { freq: 8 }),
        fc.boolean(),
      )
      .map(([action, actor, without, direct]) => new Act(action, actor, without, direct))
    const wait = fc.constant(new Wait())
    const next = fc.nat().map((pick) => new Next(pick))
    const many = Array.from({ length: 12 }, () => next)
    const commands = fc.commands([act, act, act, ...many, wait, wait], {
      maxCommands: 40,
      size: 'max',
    })

    fc.assert(
      fc.property(commands, (steps) => {
        const world: World = { entry: null, slots: 0, moves: [] }
        const model: Model = {
          stage: 'none',
          left: null,
          waitsFor: null,
          route: 'recommender',
          inHand: false,
          phase: 1,
        }
        fc.modelRun(() => ({ model, real: world }), steps)
        expectWholeHistory(world)
        for (const move of world.moves) reached.add(move.to)
      }),
      { numRuns: 500 },
    )
    expect([...reached].sort()).toEqual([...STAGES].sort())
  })
})

function apply(world: World, move: Move) {
  const numbered = move.gives === 'number' ? { number: '2030-W-0001' } : {}
  world.entry = { ...(world.entry ?? draft), ...changesOf(move), ...numbered }
  world.slots += move.slot === 'takes' ? 1 : move.slot === 'givesBack' ? -1 : 0
  world.moves.push(move)
}

/** What must hold of every life, whatever happened in it. */
function expectWholeHistory({ entry, moves }: World) {
  const firsts = moves.map((move) => move.firstSubmittedAt).filter((first) => first !== null)
  expect(new Set(firsts).size).toBeLessThanOrEqual(1)
  expect(moves.filter((move) => move.gives === 'number').length).toBeLessThanOrEqual(1)
  expect(moves.filter((move) => move.gives === 'acceptanceNumber').length).toBeLessThanOrEqual(1)
  const strange = moves.filter((move, index) => {
    const isAway = ['returned', 'eliminated', 'lapsed'].includes(move.to)
    const follows = move.from === (moves[index - 1]?.to ?? null)
    const isToSomebody = move.to !== 'returned' || move.returnedTo !== null
    const opens = move.openSections.length > 0
    return !follows || (move.leftStage !== null) !== isAway || !isToSomebody || (opens && !isAway)
  })
  expect(strange).toEqual([])
  if (entry && entry.firstSubmittedAt === null) expect(entry.number).toBeNull()
}
