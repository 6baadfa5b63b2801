import fc from 'fast-check'
import { ok, refuse } from '#src/domain/basics/refusal.ts'
import { chargesOf, checkLimit, slotEffect, slotTaking } from '#src/domain/entry/limits.ts'
import { STAGES } from '#src/domain/types/entry.ts'
import type { Category } from '#src/domain/types/index.ts'

function category(limits: Partial<Category['limits']>) {
  return { title: '演讲', limits: { perUnit: null, perPerson: null, soft: false, ...limits } }
}

describe('checkLimit', () => {
  it('should admit five of a unit and refuse the sixth (R23)', () => {
    const question = { category: category({ perUnit: 5 }), applicantKind: 'unit' } as const
    expect(checkLimit({ ...question, taken: 0 })).toEqual(ok({ left: 5 }))
    expect(checkLimit({ ...question, taken: 4 })).toEqual(ok({ left: 1 }))
    const refused = refuse('limitReachedUnit', { category: '演讲', limit: 5, taken: 5 })
    expect(checkLimit({ ...question, taken: 5 })).toEqual(refused)
  })

  it('should admit two of a person and leave units unlimited (R21, R22)', () => {
    const both = category({ perPerson: 2 })
    expect(checkLimit({ category: both, applicantKind: 'person', taken: 2 })).toEqual(
      refuse('limitReachedPerson', { category: '演讲', limit: 2, taken: 2 }),
    )
    for (const applicantKind of ['unit', 'group'] as const) {
      expect(checkLimit({ category: both, applicantKind, taken: 99 })).toEqual(ok({ left: null }))
    }
    const led = checkLimit({
      category: both,
      applicantKind: 'group',
      chargedAs: 'person',
      taken: 2,
    })
    expect(led).toMatchObject({ code: 'limitReachedPerson' })
  })

  it('should let a grant widen a soft limit only (R25)', () => {
    const question = { applicantKind: 'unit', taken: 5, granted: 2 } as const
    const soft = category({ perUnit: 5, soft: true })
    expect(checkLimit({ ...question, category: soft })).toEqual(ok({ left: 2 }))
    expect(checkLimit({ ...question, category: soft, taken: 7 })).toMatchObject({
      params: { limit: 7, taken: 7 },
    })
    expect(checkLimit({ ...question, category: soft, granted: -3 }).ok).toBe(false)
    expect(checkLimit({ ...question, category: category({ perUnit: 5 }) }).ok).toBe(false)
  })

  it('should admit, one after the other, exactly as many as the limit and the grant say', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(10), fc.boolean(), (perUnit, granted, soft) => {
        const theCategory = category({ perUnit, soft })
        let taken = 0
        while (taken < 50) {
          if (!checkLimit({ category: theCategory, applicantKind: 'unit', taken, granted }).ok)
            break
          taken += 1
        }
        expect(taken).toBe(perUnit + (soft ? granted : 0))
      }),
    )
  })
})

describe('slots', () => {
  it('should be taken by what is under way, accepted or disqualified, and by no draft', () => {
    expect(STAGES.filter(slotTaking)).toEqual([
      'submitted',
      'recommended',
      'sealed',
      'returned',
      'accepted',
      'disqualified',
    ])
  })

  it('should add up over any way through the stages', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STAGES), { minLength: 1 }), (way) => {
        const effects = way.map((stage, index) => slotEffect(way[index - 1] ?? null, stage))
        const held = effects.reduce(
          (sum, effect) => sum + { takes: 1, givesBack: -1, keeps: 0 }[effect],
          0,
        )
        expect(held).toBe(slotTaking(way.at(-1) ?? 'draft') ? 1 : 0)
      }),
    )
  })
})

describe('chargesOf', () => {
  it('should charge the lead unit alone, whoever joins', () => {
    const entry = { applicantKind: 'unit', unit: 'u', person: null } as const
    expect(chargesOf(entry, ['p'])).toEqual([{ kind: 'unit', id: 'u' }])
    expect(chargesOf({ ...entry, applicantKind: 'group' })).toEqual([{ kind: 'unit', id: 'u' }])
  })

  it('should charge every named person once', () => {
    const entry = { applicantKind: 'person', unit: 'employer', person: 'p' } as const
    expect(chargesOf(entry, ['q', 'p', 'q'])).toEqual([
      { kind: 'person', id: 'p' },
      { kind: 'person', id: 'q' },
    ])
  })

  it('should charge a group without a unit to the person who leads it', () => {
    const entry = { applicantKind: 'group', unit: null, person: 'p' } as const
    expect(chargesOf(entry)).toEqual([{ kind: 'person', id: 'p' }])
  })
})
