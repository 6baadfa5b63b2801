import { ok, refuse } from '#src/domain/basics/refusal.ts'
import { mayEdit } from '#src/domain/lifecycle/index.ts'
import { actors, at, contest, entryIn } from '../../worlds/lifecycleWorld.ts'
import type { ActorName, Phase } from '../../worlds/lifecycleWorld.ts'

function edit(
  entry: ReturnType<typeof entryIn>,
  phase: Phase,
  more: { actor?: ActorName; section?: string; uploadUnderWay?: boolean } = {},
) {
  const { actor = 'entrant', section = 'story', uploadUnderWay } = more
  return mayEdit({ entry, section, contest, actor: actors[actor], now: at(phase), uploadUnderWay })
}

describe('mayEdit', () => {
  it('should let a draft be written while submission is open, and an upload finish in the grace', () => {
    const draft = entryIn('draft')
    expect(edit(draft, 'submission')).toEqual(ok())
    expect(edit(draft, 'before')).toMatchObject({ code: 'windowNotOpen' })
    expect(edit(draft, 'grace')).toMatchObject({ code: 'windowClosed' })
    expect(edit(draft, 'grace', { uploadUnderWay: true })).toEqual(ok())
  })

  it('should open only the named sections of a returned entry, until the examination closes', () => {
    const returned = entryIn('returned', { openSections: ['story'] })
    expect(edit(returned, 'examination')).toEqual(ok())
    expect(edit(returned, 'examination', { section: 'basic' })).toEqual(
      refuse('sectionNotOpen', { section: 'basic' }),
    )
    expect(edit(returned, 'overdue')).toMatchObject({ code: 'examinationClosed' })
    expect(edit({ ...returned, returnedTo: 'recommender' }, 'examination')).toMatchObject({
      code: 'wrongStage',
    })
  })

  it('should keep everything else, and everybody else, out', () => {
    for (const stage of ['submitted', 'sealed', 'accepted', 'withdrawn', 'eliminated'] as const) {
      expect(edit(entryIn(stage), 'submission')).toMatchObject({ code: 'wrongStage' })
    }
    const draft = entryIn('draft')
    expect(edit(draft, 'submission', { actor: 'partner' })).toEqual(refuse('notFound'))
    expect(edit(draft, 'submission', { actor: 'admin' })).toEqual(refuse('notAllowed'))
  })
})
