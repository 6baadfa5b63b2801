import fc from 'fast-check'
import { compare, serialise } from '#src/domain/basics/rational.ts'
import { fullMark, panelMean, standingMarks, totalMark } from '#src/domain/judging/scoring.ts'
import type { PanelResult } from '#src/domain/judging/scoring.ts'
import type { Criterion } from '#src/domain/types/round.ts'

const criteria: Criterion[] = [
  { key: 'idea', label: '创意', min: 0, max: 40 },
  { key: 'craft', label: '制作', min: 10, max: 60 },
]
const rule = { trim: true, trimFrom: 5 }
const panelOf = (totals: number[]) =>
  totals.map((total, index) => ({ judge: `judge-${index}`, total }))

describe('totalMark', () => {
  it('should add up the criteria, bounds included', () => {
    expect(totalMark({ criteria, values: { idea: 40, craft: 10 } })).toEqual({
      ok: true,
      value: 50,
    })
    expect(fullMark(criteria)).toBe(100)
  })

  it.each([
    ['below the least', { idea: 0, craft: 9 }, 'craft'],
    ['above the most', { idea: 41, craft: 10 }, 'idea'],
    ['half a point', { idea: 39.5, craft: 10 }, 'idea'],
    ['no number', { idea: Number.NaN, craft: 10 }, 'idea'],
  ])('should refuse %s and name the criterion', (_, values, key) => {
    expect(totalMark({ criteria, values })).toMatchObject({
      ok: false,
      code: 'markOutOfRange',
      fields: { [key]: { code: 'markOutOfRange' } },
    })
  })

  it('should refuse a mark without all criteria, and name a wrong one first', () => {
    expect(totalMark({ criteria, values: { idea: 12 } })).toMatchObject({
      code: 'markIncomplete',
      params: { count: 1 },
      fields: { craft: { code: 'fieldRequired' } },
    })
    expect(totalMark({ criteria, values: { idea: 99 } })).toMatchObject({
      code: 'markOutOfRange',
      fields: { idea: { code: 'markOutOfRange' }, craft: { code: 'fieldRequired' } },
    })
  })

  it('should refuse a criterion the score sheet does not have', () => {
    const values = { idea: 1, craft: 10, extra: 5 }
    expect(totalMark({ criteria, values })).toMatchObject({ code: 'invalid' })
    const inherited = [{ key: 'toString', label: '名', min: 0, max: 1 }]
    expect(totalMark({ criteria: inherited, values: {} })).toMatchObject({ code: 'markIncomplete' })
  })
})

describe('panelMean', () => {
  it('should drop one highest and one lowest from five marks on, and name them', () => {
    expect(panelMean({ totals: panelOf([90, 80, 85, 95, 60]), rule })).toEqual({
      mean: { numerator: 85n, denominator: 1n },
      counted: 3,
      trimmed: [
        { judge: 'judge-4', total: 60 },
        { judge: 'judge-3', total: 95 },
      ],
    })
  })

  it('should count all of four marks, and all where the rule does not trim', () => {
    const four = panelMean({ totals: panelOf([70, 70, 80, 100]), rule })
    expect(four).toMatchObject({ counted: 4, trimmed: [], mean: { numerator: 80n } })
    const five = { totals: panelOf([90, 80, 85, 95, 60]), rule: { trim: false, trimFrom: 5 } }
    expect(panelMean(five)).toMatchObject({ counted: 5, mean: { numerator: 82n } })
  })

  it('should take a missing mark as absent, not as zero', () => {
    expect(panelMean({ totals: [], rule })).toBeNull()
    const one = panelMean({ totals: panelOf([77]), rule })
    expect(one && serialise(one.mean)).toBe('77/1')
  })

  it('should be the same for any order of marks, equal totals included', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 9 })
          .map(panelOf)
          .chain((totals) =>
            fc.tuple(
              fc.constant(totals),
              fc.shuffledSubarray(totals, { minLength: totals.length }),
            ),
          ),
        ([totals, shuffled]) => {
          expect(panelMean({ totals: shuffled, rule })).toEqual(panelMean({ totals, rule }))
        },
      ),
    )
  })

  it('should never fall when one total is raised', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 9 }),
        fc.nat(),
        fc.integer({ min: 1, max: 50 }),
        (totals, at, by) => {
          const raised = totals.map((total, index) =>
            index === at % totals.length ? total + by : total,
          )
          const before = panelMean({ totals: panelOf(totals), rule }) as PanelResult
          const after = panelMean({ totals: panelOf(raised), rule }) as PanelResult
          expect(compare(after.mean, before.mean)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})

describe('standingMarks', () => {
  it('should keep the last of each chain of corrections', () => {
    const marks = [
      { id: '3', supersedes: '2' },
      { id: '1' },
      { id: '2', supersedes: '1' },
      { id: '4', supersedes: null },
    ]
    expect(standingMarks(marks).map(({ id }) => id)).toEqual(['3', '4'])
  })
})
