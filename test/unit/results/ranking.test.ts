import fc from 'fast-check'
import { fraction, fromInteger } from '#src/domain/basics/rational.ts'
import { rankEntries } from '#src/domain/results/ranking.ts'
import type { Standing } from '#src/domain/results/ranking.ts'

const standing = (entry: string, total: number, experts = 0, votes = 0): Standing => ({
  entry,
  total: fromInteger(total),
  experts: fromInteger(experts),
  votes,
})
const ranksOf = (standings: Standing[], tieBreakers: ('experts' | 'votes')[] = []) =>
  rankEntries({ standings, tieBreakers }).map(({ entry, rank }) => `${entry}${rank}`)

describe('rankEntries', () => {
  it('should rank 1, 2, 2, 4', () => {
    const standings = [standing('d', 70), standing('c', 80), standing('a', 90), standing('b', 80)]
    expect(ranksOf(standings)).toEqual(['a1', 'b2', 'c2', 'd4'])
  })

  it('should use the tie-breakers in their order, and share what is left', () => {
    const standings = [
      standing('a', 80, 70, 9),
      standing('b', 80, 75, 1),
      standing('c', 80, 70, 5),
      standing('d', 80, 75, 1),
    ]
    expect(ranksOf(standings, ['experts', 'votes'])).toEqual(['b1', 'd1', 'a3', 'c4'])
    expect(ranksOf(standings, ['votes', 'experts'])).toEqual(['a1', 'c2', 'b3', 'd3'])
    expect(ranksOf(standings, ['experts'])).toEqual(['b1', 'd1', 'a3', 'c3'])
  })

  it('should tell totals apart that look the same once rounded', () => {
    const near = { ...standing('a', 0), total: fraction(88_501n, 1000n) }
    const nearer = { ...standing('b', 0), total: fraction(88_504n, 1000n) }
    expect(ranksOf([near, nearer])).toEqual(['b1', 'a2'])
  })

  it('should give each entry one more than the number of better ones, for any order of rows', () => {
    const standings = fc
      .array(fc.tuple(fc.nat(3), fc.nat(2), fc.nat(2)), { minLength: 1, maxLength: 8 })
      .map((rows) => rows.map((row, index) => standing(`entry-${index}`, ...row)))
    const shuffled = standings.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    )
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        const ranked = rankEntries({ standings: rows, tieBreakers: ['experts', 'votes'] })
        expect(rankEntries({ standings: other, tieBreakers: ['experts', 'votes'] })).toEqual(ranked)
        const weightOf = ({ total, experts, votes }: Standing) =>
          100n * total.numerator + 10n * (experts?.numerator ?? 0n) + BigInt(votes)
        for (const row of rows) {
          const better = rows.filter((each) => weightOf(each) > weightOf(row)).length
          expect(ranked.find(({ entry }) => entry === row.entry)?.rank).toBe(better + 1)
        }
      }),
    )
  })
})
