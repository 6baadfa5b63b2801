import { awardsDecidedBy, namesItsAwards } from '#src/domain/results/awardsDecidedBy.ts'

const awards = [{ key: 'first' }, { key: 'second' }, { key: 'popularity' }]

describe('awardsDecidedBy', () => {
  it('should be all, the named ones in the order of precedence, or none', () => {
    expect(awardsDecidedBy({ awardScope: 'all', decides: ['first'] }, awards)).toEqual(awards)
    expect(
      awardsDecidedBy({ awardScope: 'named', decides: ['popularity', 'first'] }, awards),
    ).toEqual([{ key: 'first' }, { key: 'popularity' }])
    expect(awardsDecidedBy({ awardScope: 'none', decides: ['first'] }, awards)).toEqual([])
  })
})

describe('namesItsAwards', () => {
  it('should ask for names only where awards are named, and for names of the category', () => {
    expect(namesItsAwards({ awardScope: 'none', decides: [] }, awards)).toBe(true)
    expect(namesItsAwards({ awardScope: 'all', decides: ['unknown'] }, awards)).toBe(true)
    expect(namesItsAwards({ awardScope: 'named', decides: [] }, awards)).toBe(false)
    expect(namesItsAwards({ awardScope: 'named', decides: ['first', 'unknown'] }, awards)).toBe(
      false,
    )
    expect(namesItsAwards({ awardScope: 'named', decides: ['second'] }, awards)).toBe(true)
  })
})
