import { ok, refuse } from '#src/domain/basics/refusal.ts'
import { allowedActions } from '#src/domain/lifecycle/index.ts'
import { actors, at, category, contest, entryIn } from '../../worlds/lifecycleWorld.ts'

function buttons(
  actor: keyof typeof actors,
  entry: Parameters<typeof entryIn>,
  phase: Parameters<typeof at>[0] = 'submission',
) {
  const now = at(phase)
  const shown = allowedActions({
    entry: entryIn(...entry),
    contest,
    category,
    actor: actors[actor],
    now,
  })
  return Object.fromEntries(
    shown.map(({ action, outcome }) => [action, outcome.ok ? true : outcome.code]),
  )
}

describe('allowedActions', () => {
  it('should show an entrant what is theirs, and why a button is blocked', () => {
    expect(buttons('entrant', ['draft'])).toEqual({ submit: true, withdraw: true, reassign: true })
    expect(buttons('entrant', ['draft'], 'grace')).toEqual({
      submit: 'windowClosed',
      withdraw: true,
      reassign: 'windowClosed',
    })
    expect(buttons('entrant', ['submitted', { inHandSince: '2030-07-01T00:00:00Z' }])).toEqual({
      recall: 'alreadyInHand',
      withdraw: true,
    })
    expect(buttons('entrant', ['accepted'])).toEqual({})
  })

  it('should keep the button of an upload that was under way', () => {
    const question = { entry: entryIn('draft'), contest, category, actor: actors.entrant }
    const shown = allowedActions({ ...question, now: at('grace'), uploadUnderWay: true })
    expect(shown.find(({ action }) => action === 'submit')).toEqual({
      action: 'submit',
      outcome: ok(),
    })
  })

  it('should tell an examiner that acceptance waits for the seal', () => {
    expect(buttons('examiner', ['submitted'])).toEqual({
      returnToEntrant: true,
      accept: 'recommendationPending',
      eliminate: true,
    })
  })

  it('should show a returned entry to whom it waits for', () => {
    const waiting = ['returned', { returnedTo: 'recommender' }] as const
    expect(buttons('recommender', [...waiting])).toEqual({ resubmit: true })
    expect(buttons('entrant', [...waiting])).toEqual({ withdraw: true })
    expect(buttons('entrant', ['returned'], 'overdue')).toEqual({
      resubmit: 'examinationClosed',
      withdraw: true,
      reassign: 'examinationClosed',
    })
  })

  it('should show strangers and auditors nothing', () => {
    for (const actor of ['partner', 'otherRecommender', 'auditor', 'foreignOrganiser'] as const) {
      expect(buttons(actor, ['submitted'])).toEqual({})
    }
  })

  it('should carry the refusal whole, for the words beside the button', () => {
    const question = { contest, category, now: at('before'), actor: actors.organiser }
    expect(allowedActions({ ...question, entry: entryIn('draft') })).toContainEqual({
      action: 'lapse',
      outcome: refuse('examinationNotClosed'),
    })
  })
})
