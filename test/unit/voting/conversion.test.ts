import fc from 'fast-check'
import { binaryLogarithm } from '#src/domain/basics/logarithm.ts'
import { compare, fromInteger, HUNDRED, serialise, ZERO } from '#src/domain/basics/rational.ts'
import type { Rational } from '#src/domain/basics/rational.ts'
import type { ConversionRule } from '#src/domain/types/round.ts'
import { convertVotes } from '#src/domain/voting/conversion.ts'
import { explainConversion } from '#src/domain/voting/explainConversion.ts'

const jiangmen: ConversionRule = {
  kind: 'bandedRank',
  bands: 10,
  lowest: 60,
  highest: 100,
  zeroVotes: 60,
}
const rules: ConversionRule[] = [
  { kind: 'shareOfMax' },
  { kind: 'logShare' },
  { kind: 'linearRank', lowest: 40 },
  jiangmen,
  { kind: 'bandedRank', bands: 1, lowest: 50, highest: 90, zeroVotes: 10 },
  { kind: 'matchExperts' },
]

describe('convertVotes', () => {
  it('should give the share of the most votes', () => {
    expect(convert({ kind: 'shareOfMax' }, [2000, 500, 500, 0])).toEqual([
      '100/1',
      '25/1',
      '25/1',
      '0/1',
    ])
    expect(convert({ kind: 'shareOfMax' }, [0, 0])).toEqual(['0/1', '0/1'])
  })

  it('should give the share of the logarithm', () => {
    // log2(1 + 255) = 8, log2(1 + 15) = 4, log2(1 + 3) = 2
    expect(convert({ kind: 'logShare' }, [255, 15, 3, 0])).toEqual(['100/1', '50/1', '25/1', '0/1'])
    expect(convert({ kind: 'logShare' }, [0, 0])).toEqual(['0/1', '0/1'])
  })

  it('should give equal steps by rank, the better rank to ties, the lowest for no vote', () => {
    const linear: ConversionRule = { kind: 'linearRank', lowest: 40 }
    expect(convert(linear, [9, 7, 7, 1])).toEqual(['100/1', '80/1', '80/1', '40/1'])
    expect(convert(linear, [9, 7, 0, 0])).toEqual(['100/1', '80/1', '40/1', '40/1'])
    expect(convert(linear, [0, 0])).toEqual(['40/1', '40/1'])
    expect(convert(linear, [3])).toEqual(['100/1'])
  })

  it('should cut twenty entries into ten equal bands from 100 to 60', () => {
    const votes = Array.from({ length: 20 }, (_, index) => 200 - index)
    const points = convert(jiangmen, votes)
    // two entries a band, 40/9 between bands
    expect(points.slice(0, 4)).toEqual(['100/1', '100/1', '860/9', '860/9'])
    expect(points.slice(-2)).toEqual(['60/1', '60/1'])
    expect(new Set(points).size).toBe(10)
  })

  it('should give ties across a border the better band, and 60 for no vote', () => {
    const votes = [90, 80, 80, 80, 50, 40, 30, 20, 10, 0]
    const points = convert(jiangmen, votes)
    expect(points.slice(0, 5)).toEqual(['100/1', '860/9', '860/9', '860/9', '740/9'])
    expect(points.at(-1)).toBe('60/1')
    expect(convert(jiangmen, [0, 0, 0])).toEqual(['60/1', '60/1', '60/1'])
    expect(convert(jiangmen, [5, 5, 5])).toEqual(['100/1', '100/1', '100/1'])
  })

  it('should match the mean and the mean deviation of the experts', () => {
    // votes 30, 10, 10, 10, 0: mean 12, distances 18, 2, 2, 2, 12, spread 36/5
    // experts 90, 84, 80, 76, 70: mean 80, distances 10, 4, 0, 4, 10, spread 28/5 → 7/9 point a vote
    const points = convert({ kind: 'matchExperts' }, [30, 10, 10, 10, 0], [90, 84, 80, 76, 70])
    expect(points).toEqual(['94/1', '706/9', '706/9', '706/9', '212/3'])
    expect(convert({ kind: 'matchExperts' }, [4, 4], [90, 70])).toEqual(['80/1', '80/1'])
  })

  it('should keep matched points within 0 and 100', () => {
    const points = convert({ kind: 'matchExperts' }, [1000, 0, 0, 0, 0], [100, 100, 100, 0, 0])
    expect(points[0]).toBe('100/1')
    const low = convert({ kind: 'matchExperts' }, [0, 9, 9, 9, 9], [0, 0, 0, 100, 20])
    expect(low[0]).toBe('0/1')
  })

  it('should refuse to match without the points of every expert, and counts that are none', () => {
    const counts = [{ entry: 'a', votes: 1 }]
    expect(convertVotes({ rule: { kind: 'matchExperts' }, counts })).toMatchObject({
      code: 'roundRuleIncomplete',
      params: { what: 'expertPoints', entry: 'a' },
    })
    for (const votes of [-1, 0.5, Number.NaN, 2 ** 60]) {
      const wrong = convertVotes({ rule: jiangmen, counts: [{ entry: 'a', votes }] })
      expect(wrong).toMatchObject({ code: 'invalid' })
    }
  })

  it('should never give fewer points for more votes, equal points for equal votes, 0 to 100', () => {
    const lines = fc.array(
      fc.tuple(
        fc.oneof(fc.nat(3), fc.nat(50), fc.nat(3_000_000)),
        fc.integer({ min: 0, max: 100 }),
      ),
      { minLength: 1, maxLength: 25 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...rules), lines, (rule, entries) => {
        const votes = entries.map(([count]) => count)
        const points = exact(
          rule,
          votes,
          entries.map(([, expert]) => expert),
        )
        votes.forEach((count, index) => {
          const own = points[index] as Rational
          expect(compare(ZERO, own)).toBeLessThanOrEqual(0)
          expect(compare(own, HUNDRED)).toBeLessThanOrEqual(0)
          votes.forEach((other, at) => {
            if (count > other) expect(compare(own, points[at] as Rational)).not.toBe(-1)
            if (count === other) expect(own).toEqual(points[at])
          })
        })
      }),
    )
  })

  it('should never put more entries in a band than its share, ties and no votes apart', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 60 }),
        (votes) => {
          const sizes = new Map<string, number>()
          for (const points of convert(jiangmen, votes)) {
            sizes.set(points, (sizes.get(points) ?? 0) + 1)
          }
          expect(Math.max(...sizes.values())).toBeLessThanOrEqual(Math.ceil(votes.length / 10))
          expect(sizes.has('100/1')).toBe(true)
        },
      ),
    )
  })
})

describe('binaryLogarithm', () => {
  it('should be exact for powers of two and near the true value elsewhere', () => {
    expect(binaryLogarithm(1n)).toBe(0n)
    expect(binaryLogarithm(1n << 20n)).toBe(20n << 32n)
    expect(() => binaryLogarithm(0n)).toThrow(RangeError)
    for (const n of [3n, 10n, 1_000_001n, 123_456_789n]) {
      expect(Number(binaryLogarithm(n)) / 2 ** 32).toBeCloseTo(Math.log2(Number(n)), 8)
    }
  })

  it('should never be smaller for a greater number, and tell a million from the next', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 15n }), (n) => {
        expect(binaryLogarithm(n + 1n) >= binaryLogarithm(n)).toBe(true)
      }),
    )
    expect(binaryLogarithm(1_000_001n) > binaryLogarithm(1_000_000n)).toBe(true)
  })
})

describe('explainConversion', () => {
  it('should say formula, ties and no votes for each rule in both languages', () => {
    for (const rule of rules) {
      const zh = Object.values(explainConversion(rule, 'zh'))
      const en = Object.values(explainConversion(rule, 'en'))
      expect(zh).toHaveLength(4)
      for (const text of zh) expect(text).toMatch(/[\u4e00-\u9fff].*[。]$/u)
      for (const text of en) expect(text).toMatch(/^[\x20-\x7e×÷−]+\.$/u)
    }
  })

  it('should carry the numbers of the rule and an example that was computed', () => {
    const { formula, zeroVotes, example } = explainConversion(jiangmen, 'zh')
    expect(formula).toContain('等分为 10 档')
    expect(zeroVotes).toBe('零票得 60 分。')
    expect(example).toBe(
      '例：甲 2000 票，乙 500 票，丙 500 票，丁 0 票。得分（保留两位小数）：甲 100.00 分，乙 91.11 分，丙 91.11 分，丁 60.00 分。',
    )
    expect(explainConversion({ kind: 'shareOfMax' }, 'en').example).toBe(
      'Example: A has 2000 votes, B has 500 votes, C has 500 votes, D has 0 votes. Points to two decimals: A 100.00, B 25.00, C 25.00, D 0.00.',
    )
    // experts 88, 84, 82, 78: mean 83, spread 3; votes: mean 750, spread 625
    expect(explainConversion({ kind: 'matchExperts' }, 'zh').example).toContain(
      '甲 89.00 分，乙 81.80 分，丙 81.80 分，丁 79.40 分',
    )
  })
})

function exact(rule: ConversionRule, votes: number[], experts: number[] = []): Rational[] {
  const counts = votes.map((count, index) => ({ entry: `entry-${index}`, votes: count }))
  const expertPoints = new Map(
    experts.map((points, index) => [`entry-${index}`, fromInteger(points)]),
  )
  const converted = convertVotes({ rule, counts, expertPoints })
  if (!converted.ok) throw new Error(converted.code)
  return counts.map(({ entry }) => converted.value.get(entry) as Rational)
}

function convert(rule: ConversionRule, votes: number[], experts: number[] = []): string[] {
  return exact(rule, votes, experts).map(serialise)
}
