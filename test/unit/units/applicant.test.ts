import { applicantKindsOf, applyingAs } from '#src/domain/units/applicant.ts'
import { account, staff } from '../../worlds/lifecycleWorld.ts'

describe('applyingAs', () => {
  it('should enter for the unit, else for oneself, and for nobody as staff', () => {
    const person = { ...account('p', null), person: true }
    expect(applyingAs(account('a', 'unit-1'))).toEqual({ unit: 'unit-1', person: null })
    expect(applyingAs(person)).toEqual({ unit: null, person: person.id })
    expect(applyingAs({ ...person, person: false })).toBeNull()
    expect(applyingAs(staff('examiner'))).toBeNull()
  })
})

describe('applicantKindsOf', () => {
  const applicants = ['person', 'unit', 'group'] as const
  it('should let a unit enter as itself or as a team, a person alone or for a group', () => {
    const category = { applicants: [...applicants] }
    expect(applicantKindsOf({ unit: 'unit-1' }, category)).toEqual(['unit', 'group'])
    expect(applicantKindsOf({ unit: null }, category)).toEqual(['person', 'group'])
    expect(applicantKindsOf({ unit: null }, { applicants: ['unit'] })).toEqual([])
  })
})
