import { readRule } from '#src/domain/rules/readRule.ts'
import type { Rule } from '#src/domain/rules/rule.ts'
import { ballot, criterion, experts, marksRule, ruleOf, voted } from './sampleRule.ts'

const sound = ruleOf({
  marks: marksRule([criterion('all', '100')]),
  votes: [ballot('public')],
  combine: 'weights',
  components: [experts(70, 'shareOfFull'), voted('public', 30, { kind: 'shareOfHighest' })],
})
const marks = sound.marks ?? marksRule([])

/** The paths that are refused, with their codes. */
function problemsOf(value: unknown): Record<string, string> {
  const read = readRule(value)
  if (read.ok) return {}
  expect(read.code).toBe('ruleUnsound')
  return Object.fromEntries(
    Object.entries(read.fields ?? {}).map(([path, { code }]) => [path, code]),
  )
}

const changed = (more: Partial<Rule>) => problemsOf({ ...sound, ...more })
const withMarks = (more: Partial<typeof marks>) => changed({ marks: { ...marks, ...more } })
const withCriterion = (more: object) =>
  withMarks({ sheet: { version: '1', criteria: [{ ...criterion('all', '100'), ...more }] } })

describe('readRule', () => {
  it('should read what it wrote, byte for byte', () => {
    const read = readRule(JSON.parse(JSON.stringify(sound)))
    expect(read).toEqual({ ok: true, value: sound })
  })

  it('should name every part whose shape is wrong, at once', () => {
    expect(
      problemsOf({
        ...sound,
        rounding: { places: 9, mode: 'halfUp' },
        rankOn: 'luck',
        combine: 'weights',
        surprise: 1,
      }),
    ).toEqual({
      'rounding.places': 'rulePartInvalid',
      rankOn: 'rulePartInvalid',
      '': 'rulePartInvalid',
    })
    expect(problemsOf(null)).toEqual({ '': 'rulePartInvalid' })
    expect(problemsOf({ ...sound, format: 1 })).toEqual({ format: 'rulePartInvalid' })
  })

  it('should take numbers as decimal texts only: no exponent, hexadecimal, comma or leading zero', () => {
    for (const max of [
      '1e3',
      '0x0a',
      '10,5',
      '010',
      '+1',
      '1.',
      '.5',
      ' 1',
      '１００',
      100,
      'NaN',
    ]) {
      expect(withCriterion({ max })).toEqual({ 'marks.sheet.criteria.0.max': 'rulePartInvalid' })
    }
  })

  it('should refuse a scale that cannot be marked on', () => {
    expect(withCriterion({ min: '100' })).toEqual({ 'marks.sheet.criteria.0.max': 'ruleRange' })
    expect(withCriterion({ step: '0' })).toEqual({ 'marks.sheet.criteria.0.step': 'ruleRange' })
    expect(withCriterion({ step: '3' })).toEqual({ 'marks.sheet.criteria.0.step': 'ruleRange' })
    expect(withCriterion({ factor: '-1' })).toEqual({
      'components.0.source.scale': 'ruleStepsClash',
      'marks.sheet.criteria.0.factor': 'ruleRange',
    })
    expect(withCriterion({ step: '0.001' })).toEqual({})
    // nothing is a share of a full mark of nought
    expect(withCriterion({ min: '-10', max: '0', step: '1' })).toEqual({
      'components.0.source.scale': 'ruleStepsClash',
    })
  })

  it('should refuse weights that do not add up, and weights of a plain sum', () => {
    const components = [experts(70, 'shareOfFull'), voted('public', 29, { kind: 'logShare' })]
    expect(changed({ components })).toEqual({ components: 'ruleWeights' })
    expect(changed({ combine: 'sum' })).toEqual({ components: 'ruleWeights' })
    expect(
      changed({ components: [experts(100), voted('public', null, { kind: 'logShare' })] }),
    ).toEqual({
      components: 'ruleWeights',
    })
  })

  it('should refuse names that stand twice or name nothing', () => {
    expect(changed({ votes: [ballot('public'), ballot('public')] })).toEqual({
      'votes.1.key': 'ruleKeyTwice',
    })
    expect(changed({ votes: [ballot('hall')] })).toEqual({
      'components.1.source.votes': 'ruleKeyUnknown',
    })
    expect(
      changed({
        advance: { steps: [{ kind: 'topByVotes', votes: 'hall', places: 1 }], ties: 'extend' },
      }),
    ).toEqual({ 'advance.steps.0.votes': 'ruleKeyUnknown' })
  })

  it('should refuse a tie link over what the rule has no data for, when it is declared', () => {
    expect(
      changed({
        ties: [
          { kind: 'group', group: 'teachers' },
          { kind: 'criteria', criteria: ['all', 'voice'] },
          { kind: 'supporters' },
          { kind: 'votes', votes: 'public' },
          { kind: 'lot' },
        ],
      }),
    ).toEqual({
      'ties.0': 'ruleStepUnused',
      'ties.1': 'ruleStepUnused',
      'ties.2': 'ruleStepUnused',
    })
    const unmarked = {
      ...sound,
      marks: null,
      components: [voted('public', 100, { kind: 'logShare' as const })],
    }
    expect(problemsOf({ ...unmarked, ties: [{ kind: 'countBack' }] })).toEqual({
      'ties.0': 'ruleStepUnused',
    })
  })

  it('should refuse steps that cannot stand together', () => {
    const trim = {
      per: 'sheet',
      drop: { kind: 'number', each: 1 },
      from: 3,
      counted: 'fewest',
    } as const
    expect(withMarks({ trim: { ...trim, drop: { kind: 'number', each: 2 } } })).toEqual({
      'marks.trim.from': 'ruleStepsClash',
    })
    expect(withMarks({ trim, aggregate: 'median' })).toEqual({ 'marks.trim': 'ruleStepsClash' })
    expect(withMarks({ aggregate: 'majorityPlace' })).toEqual({
      'components.0.source.scale': 'ruleStepsClash',
    })
    expect(
      withMarks({ trim: { ...trim, per: 'criterion' }, perJudge: { kind: 'standardScore' } }),
    ).toMatchObject({
      'marks.trim.per': 'ruleStepsClash',
    })
  })

  it('should refuse votes matched to experts who weigh less than twice as much', () => {
    const components = (weight: number) => [
      experts(100 - weight, 'shareOfFull'),
      voted('public', weight, { kind: 'matchExperts' }),
    ]
    expect(changed({ components: components(33) })).toEqual({})
    expect(changed({ components: components(34) })).toEqual({
      'components.1.source.conversion': 'ruleMatchedWeight',
    })
  })
})
