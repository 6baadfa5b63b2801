import { FINAL_STAGES } from '#src/domain/lifecycle/index.ts'
import { mayExtend } from '#src/domain/lifecycle/mayExtend.ts'
import { STAGES } from '#src/domain/types/entry.ts'
import type { Actor, Category, FileSlot, Stage } from '#src/domain/types/index.ts'
import { actors, staff } from '../../worlds/lifecycleWorld.ts'

type Of = Pick<Category, 'fileSlots'>

describe('whether an entry may be given a deadline of its own', () => {
  const organiser = staff('organiser', ['contest'])
  const none = { fileSlots: [] }
  const ask = (stage: Stage, actor: Actor = organiser, category: Of = none) =>
    mayExtend({ actor, entry: { stage }, contest: 'contest', category })

  it('should hold while somebody has something left to hand in, and for what lapsed', () => {
    const never = [...FINAL_STAGES].filter((stage) => stage !== 'lapsed')
    for (const stage of STAGES) {
      const isOver = ['accepted', 'eliminated', ...never].includes(stage)
      expect([stage, ask(stage).ok]).toEqual([stage, !isOver])
    }
  })

  it('should hold of an accepted entry whose papers are due by a day', () => {
    const paper: FileSlot = {
      key: 'letter',
      label: '授权书',
      required: true,
      maxFiles: 1,
      maxMegabytes: 10,
      due: 'acceptance',
      accept: ['pdf'],
    }
    const asked = (dueBy: string | null) =>
      ask('accepted', organiser, { fileSlots: [{ ...paper, dueBy }] })
    expect(asked('2024-12-01T00:00:00Z').ok).toBe(true)
    expect(asked(null)).toMatchObject({ code: 'wrongStage' })
  })

  it('should be for organisers of the contest alone', () => {
    expect(ask('draft', staff('examiner', ['contest']))).toMatchObject({ code: 'notAllowed' })
    expect(ask('draft', staff('organiser', ['other']))).toMatchObject({ code: 'notFound' })
    expect(ask('draft', actors.entrant)).toMatchObject({ code: 'notFound' })
  })
})
