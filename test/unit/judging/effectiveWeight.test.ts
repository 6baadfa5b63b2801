import fc from 'fast-check'
import { fromInteger, serialise, sum } from '#src/domain/basics/rational.ts'
import type { Rational } from '#src/domain/basics/rational.ts'
import { effectiveWeights } from '#src/domain/judging/effectiveWeight.ts'

const points = (values: number[]) => values.map(fromInteger)

describe('effectiveWeights', () => {
  it('should show that a wide vote of 30 % decides more than close experts of 70 %', () => {
    // weighted: experts 70 × (80, 90), distance to the mean 350; vote 30 × (0, 100), distance 1500; total 1850
    const [experts, vote] = effectiveWeights([
      { kind: 'experts', weight: 70, points: points([80, 90]) },
      { kind: 'publicVote', weight: 30, points: points([0, 100]) },
    ])
    expect(experts?.share && serialise(experts.share)).toBe('7/37')
    expect(vote?.share && serialise(vote.share)).toBe('30/37')
  })

  it('should give a negative share to a component against the total, and none without differences', () => {
    const [against] = effectiveWeights([
      { kind: 'experts', weight: 50, points: points([90, 80]) },
      { kind: 'publicVote', weight: 50, points: points([0, 100]) },
    ])
    expect(against?.share && serialise(against.share)).toBe('-1/9')
    const same = effectiveWeights([{ kind: 'experts', weight: 100, points: points([70, 70]) }])
    expect(same).toEqual([{ kind: 'experts', weight: 100, share: null }])
    expect(effectiveWeights([{ kind: 'experts', weight: 100, points: [] }])[0]?.share).toBeNull()
  })

  it('should add up to one', () => {
    const scores = fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 100 }), (rows, weight) => {
        const shares = effectiveWeights([
          { kind: 'experts', weight, points: points(rows.map(([expert]) => expert)) },
          {
            kind: 'audienceVote',
            weight: 100 - weight,
            points: points(rows.map(([, vote]) => vote)),
          },
        ]).map(({ share }) => share)
        const known = shares.filter((share): share is Rational => share !== null)
        fc.pre(known.length > 0)
        expect(serialise(sum(known))).toBe('1/1')
      }),
    )
  })
})
