import fc from 'fast-check'
import { canonicalJson } from '#src/domain/basics/canonicalJson.ts'
import { compare, parse } from '#src/domain/basics/rational.ts'
import { canonicalRun } from '#src/domain/results/canonicalRun.ts'
import type { RunInput } from '#src/domain/results/canonicalRun.ts'
import { computeRun } from '#src/domain/results/resultRun.ts'
import type { RunLine, RunOutput } from '#src/domain/results/resultRun.ts'
import type { RunMark } from '#src/domain/types/round.ts'
import { runInputs, shuffled } from '../../helpers/drawn/runArbitraries.ts'

/**
 * By hand. The panel marks out of 100 and trims from five marks on; experts weigh 70 %, votes 30 % by share of the most.
 * e1: 60 80 85 90 95, without 60 and 95 → 85; 10 of 40 votes → 25; 59.5 + 7.5 = 67
 * e2: 85 five times → 85; 10 votes → 25; 67 — tied with e1 in total, experts and votes
 * e3: 70 70 80 100, four marks, none dropped → 80; 40 votes → 100; 56 + 30 = 86
 * e4: 50 60 70 70 100, without 50 and 100 → 200/3; no vote → 0; 140/3 = 46.67
 */
const panels: Record<string, number[]> = {
  e1: [90, 80, 85, 95, 60],
  e2: [85, 85, 85, 85, 85],
  e3: [70, 70, 80, 100],
  e4: [50, 60, 70, 70, 100],
}
const byHand: RunInput = {
  rule: {
    version: 'rule-7',
    components: [
      { kind: 'experts', weight: 70 },
      { kind: 'publicVote', weight: 30, conversion: { kind: 'shareOfMax' } },
    ],
    trim: true,
    trimFrom: 5,
    decimals: 2,
    rounding: 'halfUp',
    tieBreakers: ['experts', 'votes'],
  },
  scoreSheet: {
    version: 'sheet-2',
    criteria: [
      { key: 'idea', label: '创意', min: 0, max: 40 },
      { key: 'craft', label: '制作', min: 0, max: 60 },
    ],
  },
  entries: ['e1', 'e2', 'e3', 'e4'],
  marks: Object.entries(panels).flatMap(([entry, totals]) =>
    totals.map((total, index) => ({
      entry,
      judge: `j${index + 1}`,
      values: { idea: Math.floor(total * 0.4), craft: total - Math.floor(total * 0.4) },
    })),
  ),
  tallies: { publicVote: { e1: 10, e2: 10, e3: 40 } },
  awards: [
    { key: 'first', title: '一等奖', kind: 'grade', quota: 1 },
    { key: 'second', title: '二等奖', kind: 'grade', quota: 1 },
    { key: 'third', title: '三等奖', kind: 'grade', quota: 2 },
    { key: 'loved', title: '最佳人气奖', kind: 'popularity', quota: 1 },
  ],
}

describe('computeRun', () => {
  it('should compute two tied entries, trimmed panels and an award cut as by hand', () => {
    const { lines, allotment, ruleVersion, scoreSheetVersion } = run(byHand)
    expect([ruleVersion, scoreSheetVersion]).toEqual(['rule-7', 'sheet-2'])
    expect(lines.map(({ entry, rank, total, rounded }) => [entry, rank, total, rounded])).toEqual([
      ['e3', 1, '86/1', '86.00'],
      ['e1', 2, '67/1', '67.00'],
      ['e2', 2, '67/1', '67.00'],
      ['e4', 4, '140/3', '46.67'],
    ])
    expect(lines[1]).toEqual({
      entry: 'e1',
      rank: 2,
      total: '67/1',
      rounded: '67.00',
      votes: 10,
      components: [
        {
          kind: 'experts',
          raw: '85/1',
          points: '85/1',
          weighted: '119/2',
          counted: 3,
          trimmed: [
            { judge: 'j5', total: 60 },
            { judge: 'j4', total: 95 },
          ],
        },
        { kind: 'publicVote', raw: '10/1', points: '25/1', weighted: '15/2' },
      ],
      awards: [],
    })
    expect(lines[0]).toMatchObject({
      awards: ['first', 'loved'],
      components: [{ counted: 4, trimmed: [] }, {}],
    })
    expect(allotment.undecided).toEqual([
      { award: 'second', reason: 'tie', places: 1, entries: ['e1', 'e2'] },
    ])
    expect(allotment.pending).toEqual(['third'])
  })

  it('should give the awards below the cut once the organiser has decided', () => {
    const { lines, allotment } = run({ ...byHand, decisions: { second: ['e2'] } })
    expect(lines.map(({ entry, awards }) => [entry, awards])).toEqual([
      ['e3', ['first', 'loved']],
      ['e1', ['third']],
      ['e2', ['second']],
      ['e4', ['third']],
    ])
    expect(allotment).toMatchObject({ undecided: [], pending: [], vacancies: [] })
  })

  it('should state the effective weights, here 24 % and 76 % for 70 and 30', () => {
    // Totals in thirds 258, 201, 201, 140, their distances to the mean 58, 1, 1, −60; the squares add up to 6966 ninths = 774.
    // Experts, weighted, in sixths 336, 357, 357, 280: times the distances 3402 eighteenths = 189. 189 ÷ 774 = 21/86.
    expect(run(byHand).effectiveWeights).toEqual([
      { kind: 'experts', weight: 70, share: '21/86' },
      { kind: 'publicVote', weight: 30, share: '65/86' },
    ])
  })

  it('should bring a score sheet of any full mark to 100', () => {
    const { lines } = run({
      ...byHand,
      rule: { ...byHand.rule, components: [{ kind: 'experts', weight: 100 }] },
      scoreSheet: { version: '1', criteria: [{ key: 'idea', label: '创意', min: 0, max: 40 }] },
      entries: ['e1'],
      marks: [{ entry: 'e1', judge: 'j1', values: { idea: 30 } }],
      tallies: {},
      awards: [],
    })
    expect(lines[0]).toMatchObject({ total: '75/1', rounded: '75.00' })
  })

  it('should count votes for an award where they weigh nothing', () => {
    const { lines, effectiveWeights } = run({
      ...byHand,
      rule: {
        ...byHand.rule,
        components: [
          { kind: 'experts', weight: 100 },
          { kind: 'publicVote', weight: 0 },
        ],
      },
    })
    const e3 = lines.find(({ entry }) => entry === 'e3')
    expect(e3).toMatchObject({ total: '80/1', votes: 40, awards: ['loved'] })
    expect(e3?.components).toHaveLength(1)
    expect(effectiveWeights).toEqual([{ kind: 'experts', weight: 100, share: '1/1' }])
  })

  it('should compute a round of votes alone, without marks or score sheet', () => {
    const { lines } = run({
      ...byHand,
      rule: {
        ...byHand.rule,
        components: [{ kind: 'publicVote', weight: 100, conversion: { kind: 'shareOfMax' } }],
      },
      scoreSheet: { version: '0', criteria: [] },
      marks: [],
    })
    expect(lines.map(({ entry, rounded }) => [entry, rounded])).toEqual([
      ['e3', '100.00'],
      ['e1', '25.00'],
      ['e2', '25.00'],
      ['e4', '0.00'],
    ])
  })

  it('should refuse a rule that is not whole', () => {
    const rule = { ...byHand.rule, components: [{ kind: 'experts' as const, weight: 70 }] }
    expect(computeRun({ ...byHand, rule })).toMatchObject({
      code: 'roundRuleIncomplete',
      params: { what: 'weights', weights: 70 },
    })
    const scoreSheet = { version: '1', criteria: [] }
    expect(computeRun({ ...byHand, scoreSheet })).toMatchObject({
      code: 'roundRuleIncomplete',
      params: { what: 'criteria' },
    })
  })

  it('should name the entries without any mark', () => {
    const marks = byHand.marks.filter(({ entry }) => entry === 'e1' || entry === 'e3')
    const outcome = computeRun({ ...byHand, marks })
    expect(outcome).toMatchObject({ code: 'marksMissing', params: { count: 2 } })
    expect(outcome.ok || Object.keys(outcome.fields ?? {})).toEqual(['e2', 'e4'])
  })

  it('should refuse marks and votes that do not belong', () => {
    const [mark] = byHand.marks as [RunMark]
    const withMark = (changes: Partial<RunMark>) =>
      computeRun({ ...byHand, marks: [...byHand.marks, { ...mark, ...changes }] })
    expect(withMark({})).toMatchObject({ code: 'invalid', params: { entry: 'e1', judge: 'j1' } })
    expect(withMark({ entry: 'e9' })).toMatchObject({ code: 'entryNotInRound' })
    expect(withMark({ judge: 'j9', values: { idea: 41, craft: 0 } })).toMatchObject({
      code: 'markOutOfRange',
      params: { entry: 'e1', judge: 'j9' },
    })
    expect(withMark({ judge: 'j9', values: { idea: 1 } })).toMatchObject({ code: 'markIncomplete' })
    const withVotes = (publicVote: Record<string, number>) =>
      computeRun({ ...byHand, tallies: { publicVote } })
    expect(withVotes({ e9: 1 })).toMatchObject({ code: 'entryNotInRound' })
    expect(withVotes({ e1: 0.5 })).toMatchObject({ code: 'invalid' })
    const entries = [...byHand.entries, 'e1']
    expect(computeRun({ ...byHand, entries })).toMatchObject({ code: 'invalid' })
  })

  it('should never lower an entry when one of its marks is raised', () => {
    fc.assert(
      fc.property(runInputs, fc.nat(), fc.constantFrom('idea', 'craft'), (input, at, key) => {
        const index = at % input.marks.length
        const { entry, values } = input.marks[index] as RunMark
        const most = key === 'idea' ? 4 : 6
        fc.pre((values[key] ?? 0) < most)
        const raised = input.marks.map((mark, position) =>
          position === index ? { ...mark, values: { ...values, [key]: most } } : mark,
        )
        const before = lineOf(run(input), entry)
        const after = lineOf(run({ ...input, marks: raised }), entry)
        expect(compare(parse(after.total), parse(before.total))).toBeGreaterThanOrEqual(0)
        expect(Number(after.rounded)).toBeGreaterThanOrEqual(Number(before.rounded))
        expect(after.rank).toBeLessThanOrEqual(before.rank)
      }),
      { numRuns: 400 },
    )
  })

  it('should give the same output for the same rows in another order', () => {
    const pairs = runInputs.chain((input) => fc.tuple(fc.constant(input), shuffled(input)))
    fc.assert(
      fc.property(pairs, ([input, other]) => {
        const output = run(input)
        expect(run(other)).toEqual(output)
        expect(JSON.parse(canonicalJson(output))).toEqual(output)
      }),
    )
  })

  it('should make every total the sum of its components, within 0 and 100', () => {
    fc.assert(
      fc.property(runInputs, (input) => {
        for (const { total, components } of run(input).lines) {
          const sum = components.reduce((all, { weighted }) => all + valueOf(weighted), 0)
          expect(valueOf(total)).toBeCloseTo(sum, 9)
          expect(valueOf(total)).toBeGreaterThanOrEqual(0)
          expect(valueOf(total)).toBeLessThanOrEqual(100)
        }
      }),
    )
  })

  it('should never give more awards than their quotas', () => {
    fc.assert(
      fc.property(runInputs, (input) => {
        const { lines } = run(input)
        for (const { key, quota } of input.awards) {
          const winners = lines.filter(({ awards }) => awards.includes(key)).length
          expect(winners).toBeLessThanOrEqual(quota ?? 0)
        }
      }),
    )
  })
})

describe('canonicalRun', () => {
  it('should be the same text for entries, judges, marks and rows in any order', () => {
    const pairs = runInputs.chain((input) => fc.tuple(fc.constant(input), shuffled(input)))
    fc.assert(
      fc.property(pairs, ([input, other]) => {
        expect(canonicalRun(other)).toBe(canonicalRun(input))
      }),
    )
  })

  it('should be another text for another mark, vote, rule, award or decision', () => {
    const [mark, ...others] = byHand.marks as [RunMark, ...RunMark[]]
    const [first, ...lower] = byHand.awards
    const changed: RunInput[] = [
      byHand,
      { ...byHand, marks: [{ ...mark, values: { ...mark.values, idea: 1 } }, ...others] },
      { ...byHand, marks: [{ ...mark, judge: 'j7' }, ...others] },
      { ...byHand, marks: others },
      { ...byHand, tallies: { publicVote: { e1: 11, e2: 10, e3: 40 } } },
      { ...byHand, tallies: { audienceVote: { e1: 10, e2: 10, e3: 40 } } },
      { ...byHand, entries: ['e1', 'e2', 'e3'] },
      { ...byHand, rule: { ...byHand.rule, rounding: 'down' } },
      { ...byHand, rule: { ...byHand.rule, tieBreakers: ['votes', 'experts'] } },
      { ...byHand, awards: [...lower, ...(first ? [first] : [])] },
      { ...byHand, quotas: { first: 0 } },
      { ...byHand, decisions: { second: ['e2'] } },
    ]
    expect(new Set(changed.map(canonicalRun)).size).toBe(changed.length)
  })

  it('should not heed what decides nothing: words, votes of 0, numbers of another conversion', () => {
    const [idea, craft] = byHand.scoreSheet.criteria
    const [experts] = byHand.rule.components
    if (!idea || !craft || !experts) throw new Error('two criteria and the experts')
    const conversion = { kind: 'shareOfMax' as const, lowest: 60 }
    const other: RunInput = {
      ...byHand,
      rule: {
        ...byHand.rule,
        components: [experts, { kind: 'publicVote', weight: 30, conversion }],
      },
      scoreSheet: { ...byHand.scoreSheet, criteria: [{ ...idea, label: '构思' }, craft] },
      tallies: { publicVote: { e1: 10, e2: 10, e3: 40, e4: 0 } },
      quotas: {},
      decisions: {},
    }
    expect(canonicalRun(other)).toBe(canonicalRun(byHand))
  })
})

function run(input: RunInput): RunOutput {
  const outcome = computeRun(input)
  if (!outcome.ok) throw new Error(`${outcome.code} ${JSON.stringify(outcome.params)}`)
  return outcome.value
}

function lineOf({ lines }: RunOutput, entry: string): RunLine {
  const line = lines.find((each) => each.entry === entry)
  if (!line) throw new Error(`no line for ${entry}`)
  return line
}

function valueOf(text: string): number {
  const { numerator, denominator } = parse(text)
  return Number(numerator) / Number(denominator)
}
