import { mayAttach } from '#src/domain/lifecycle/index.ts'
import { STAGES } from '#src/domain/types/entry.ts'
import { actors, at, contest, entryIn } from '../../worlds/lifecycleWorld.ts'

const own = actors.entrant
const ask = (
  stage: Parameters<typeof entryIn>[0],
  due: 'submission' | 'acceptance',
  { actor = own, more = {} }: { actor?: typeof own; more?: Parameters<typeof entryIn>[1] } = {},
) =>
  mayAttach({
    entry: entryIn(stage, more),
    slot: { key: 'work', due },
    contest,
    actor,
    now: at('submission'),
  })

describe('mayAttach', () => {
  it('should take the paper that is due after acceptance then, and not before', () => {
    for (const stage of STAGES) {
      const answer = ask(stage, 'acceptance')
      expect([stage, answer.ok]).toEqual([stage, stage === 'accepted'])
    }
  })

  it('should take what is due at the submission as answers are edited', () => {
    expect(ask('draft', 'submission').ok).toBe(true)
    expect(ask('accepted', 'submission')).toMatchObject({ code: 'wrongStage' })
    const named = { returnedTo: 'entrant' as const, openSections: ['work'] }
    expect(ask('returned', 'submission', { more: named }).ok).toBe(true)
    const other = { ...named, openSections: ['story'] }
    expect(ask('returned', 'submission', { more: other })).toMatchObject({ code: 'sectionNotOpen' })
  })

  it('should take a paper until it is due by, or the entry’s own deadline ends (R115)', () => {
    const now = at('submission')
    const askAt = (dueBy: number, own: number | null = null) =>
      mayAttach({
        entry: entryIn('accepted', {
          extendedUntil: own === null ? null : new Date(now.getTime() + own).toISOString(),
        }),
        slot: {
          key: 'letter',
          label: '授权书',
          due: 'acceptance',
          dueBy: new Date(now.getTime() + dueBy).toISOString(),
        },
        contest,
        actor: actors.entrant,
        now,
      })
    expect(askAt(1000).ok).toBe(true)
    expect(askAt(0).ok).toBe(true)
    expect(askAt(-1000)).toMatchObject({ code: 'paperOverdue', params: { label: '授权书' } })
    expect(askAt(-1000, 1000).ok).toBe(true)
    expect(askAt(-2000, -1000).ok).toBe(false)
  })

  it('should take a stamped form anew once any section was named', () => {
    const form = { key: 'stampedForm', due: 'submission' as const, paper: 'form' as const }
    const askForm = (openSections: string[], actor = own) =>
      mayAttach({
        entry: entryIn('returned', { returnedTo: 'entrant', openSections }),
        slot: form,
        contest,
        actor,
        now: at('submission'),
      })
    expect(askForm(['story']).ok).toBe(true)
    expect(askForm([])).toMatchObject({ code: 'sectionNotOpen' })
    expect(askForm(['story'], actors.otherRecommender)).toMatchObject({ code: 'notFound' })
  })

  it('should take what a change of any section may ask for, once one was named', () => {
    const askFor = (slot: {
      condition?: { field: string; values?: string[] }
      participant?: string
    }) =>
      mayAttach({
        entry: entryIn('returned', { returnedTo: 'entrant', openSections: ['story'] }),
        slot: { key: 'consent', due: 'submission', ...slot },
        contest,
        actor: own,
        now: at('submission'),
      })
    expect(askFor({}).ok).toBe(false)
    expect(askFor({ condition: { field: '' } }).ok).toBe(false)
    expect(askFor({ participant: '1' }).ok).toBe(true)
    expect(askFor({ condition: { field: 'age', values: ['young'] } }).ok).toBe(true)
  })

  it('should not let a stranger know of the entry', () => {
    for (const due of ['submission', 'acceptance'] as const) {
      expect(ask('accepted', due, { actor: actors.otherRecommender })).toMatchObject({
        code: 'notFound',
      })
    }
  })
})
