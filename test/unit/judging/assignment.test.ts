import fc from 'fast-check'
import { isConflicted, planAssignments } from '#src/domain/judging/assignment.ts'

const entry = (id: string, over: Partial<Parameters<typeof isConflicted>[1]> = {}) => ({
  id,
  unit: `unit of ${id}`,
  person: null,
  recommender: null,
  account: `account of ${id}`,
  ...over,
})

describe('isConflicted', () => {
  it('should hold for partners of an entry, by person and by unit', () => {
    const judge = { id: 'j', unit: 'u' }
    const joint = { unit: 'lead', recommender: null, partners: ['x'] }
    expect(isConflicted(judge, entry('e', joint))).toBe(false)
    expect(isConflicted(judge, entry('e', { ...joint, partners: ['x', 'u'] }))).toBe(true)
    expect(isConflicted({ ...judge, unit: null }, entry('e', { ...joint, partners: ['j'] }))).toBe(
      true,
    )
  })

  const judge = { id: 'j', unit: 'own' }

  it.each([
    ['the judge’s unit entered it', { unit: 'own' }],
    ['the judge’s unit recommends it', { recommender: 'own' }],
    ['the judge entered it as a person', { person: 'j' }],
    ['the judge’s account began it', { account: 'j' }],
  ])('should be so where %s', (_, over) => {
    expect(isConflicted(judge, entry('e', over))).toBe(true)
  })

  it('should not take two absent units for one', () => {
    const alone = { id: 'j', unit: null }
    expect(isConflicted(alone, entry('e', { unit: null, recommender: null }))).toBe(false)
  })
})

describe('planAssignments', () => {
  it('should give every judge every entry but those in conflict, and nothing twice', () => {
    const plan = planAssignments({
      judges: [
        { id: 'j2', unit: null },
        { id: 'j1', unit: 'unit of e1' },
      ],
      entries: [entry('e2'), entry('e1')],
      existing: [{ judge: 'j2', entry: 'e1' }],
    })
    expect(plan).toEqual({
      add: [
        { judge: 'j1', entry: 'e2' },
        { judge: 'j2', entry: 'e2' },
      ],
      conflicts: [{ judge: 'j1', entry: 'e1' }],
    })
  })

  it('should plan the same whatever the order, and nothing more once it is stored', () => {
    const ids = (prefix: string) =>
      fc.uniqueArray(fc.nat(20), { maxLength: 8 }).map((all) => all.map((n) => `${prefix}${n}`))
    fc.assert(
      fc.property(ids('j'), ids('e'), (judgeIds, entryIds) => {
        const judges = judgeIds.map((id) => ({ id, unit: `unit of e${id.slice(1)}` }))
        const entries = entryIds.map((id) => entry(id))
        const plan = planAssignments({ judges, entries, existing: [] })
        const turned = { judges: judges.toReversed(), entries: entries.toReversed(), existing: [] }
        expect(planAssignments(turned)).toEqual(plan)
        expect(plan.add.length + plan.conflicts.length).toBe(judges.length * entries.length)
        expect(planAssignments({ judges, entries, existing: plan.add }).add).toEqual([])
      }),
    )
  })
})
