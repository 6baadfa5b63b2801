import { checkScoringRule } from '#src/domain/judging/checkScoringRule.ts'
import { scoringRuleOf } from '#src/domain/judging/scoringRule.ts'
import type { Component, Criterion, ScoringRule } from '#src/domain/types/round.ts'

const criteria: Criterion[] = [{ key: 'idea', label: '创意', min: 0, max: 100 }]
const experts = (weight: number): Component => ({ kind: 'experts', weight })
const vote = (weight: number, conversion?: Component['conversion']): Component => ({
  kind: 'publicVote',
  weight,
  conversion,
})
const rule: ScoringRule = {
  version: '1',
  components: [experts(70), vote(30, { kind: 'shareOfMax' })],
  trim: true,
  trimFrom: 5,
  decimals: 2,
  rounding: 'halfUp',
  tieBreakers: ['experts'],
}
const gapOf = (changes: Partial<ScoringRule>, sheet = criteria) => {
  const outcome = checkScoringRule({ rule: { ...rule, ...changes }, criteria: sheet })
  return outcome.ok ? null : [outcome.code, outcome.params.what].join(' ')
}

describe('checkScoringRule', () => {
  it('should accept a whole rule, and a vote that only decides an award', () => {
    expect(gapOf({})).toBeNull()
    expect(gapOf({ components: [experts(100), vote(0)] })).toBeNull()
    expect(gapOf({ components: [vote(100, { kind: 'logShare' })] }, [])).toBeNull()
  })

  it('should ask for weights that are whole percents and add up to 100', () => {
    const conversion = { kind: 'shareOfMax' } as const
    for (const [a, b] of [
      [70, 29],
      [70, 31],
      [69.5, 30.5],
      [110, -10],
      [Number.NaN, 30],
    ] as const) {
      expect(gapOf({ components: [experts(a), vote(b, conversion)] })).toBe(
        'roundRuleIncomplete weights',
      )
    }
    expect(gapOf({ components: [] })).toBe('roundRuleIncomplete components')
    expect(gapOf({ components: [experts(50), experts(50)] })).toBe('roundRuleIncomplete components')
  })

  it('should ask every vote that weighs something for a sound conversion', () => {
    const banded = {
      kind: 'bandedRank',
      bands: 10,
      lowest: 60,
      highest: 100,
      zeroVotes: 60,
    } as const
    expect(gapOf({ components: [experts(70), vote(30, banded)] })).toBeNull()
    for (const wrong of [
      undefined,
      { kind: 'linearRank', lowest: 101 },
      { kind: 'linearRank', lowest: 60.5 },
      { ...banded, bands: 0 },
      { ...banded, highest: 101 },
      { ...banded, lowest: 100, highest: 60 },
      { ...banded, zeroVotes: 61 },
      { ...banded, zeroVotes: -1 },
    ] as const) {
      expect(gapOf({ components: [experts(70), vote(30, wrong)] })).toBe(
        'roundRuleIncomplete conversion',
      )
    }
  })

  it('should let matched votes weigh up to half of what the experts weigh', () => {
    const matched = { kind: 'matchExperts' } as const
    const three = (own: number, each: number): Component[] => [
      experts(own),
      vote(each, matched),
      { kind: 'audienceVote', weight: each, conversion: matched },
    ]
    expect(gapOf({ components: [experts(67), vote(33, matched)] })).toBeNull()
    expect(gapOf({ components: three(68, 16) })).toBeNull()
    for (const components of [
      [experts(66), vote(34, matched)],
      [vote(100, matched)],
      three(66, 17),
    ]) {
      expect(gapOf({ components })).toBe('roundRuleIncomplete matchedWeight')
    }
  })

  it('should ask for a score sheet where experts count', () => {
    const [idea] = criteria as [Criterion]
    for (const sheet of [
      [],
      [idea, idea],
      [{ ...idea, min: 100 }],
      [{ ...idea, min: -5 }],
      [{ ...idea, max: 99.5 }],
    ]) {
      expect(gapOf({}, sheet)).toBe('roundRuleIncomplete criteria')
    }
  })

  it('should refuse a trim that leaves nothing, and odd decimals', () => {
    expect(gapOf({ trimFrom: 2 })).toBe('roundRuleIncomplete trim')
    expect(gapOf({ trim: false, trimFrom: 0 })).toBeNull()
    for (const decimals of [-1, 1.5, 7]) {
      expect(gapOf({ decimals })).toBe('roundRuleIncomplete decimals')
    }
  })
})

describe('scoringRuleOf', () => {
  const { version, ...declared } = rule
  const stored = (component: Parameters<typeof scoringRuleOf>[0]['round']['components'][number]) =>
    scoringRuleOf({
      round: { ...declared, criteria, components: [{ kind: 'experts', weight: 70 }, component] },
      version,
    })

  it('should read the conversion with its numbers, and drop those it does not use', () => {
    const outcome = stored({
      kind: 'publicVote',
      weight: 30,
      conversion: 'linearRank',
      lowest: 60,
      bands: 10,
    })
    expect(outcome).toEqual({
      ok: true,
      value: {
        ...rule,
        components: [experts(70), vote(30, { kind: 'linearRank', lowest: 60 })],
      },
    })
  })

  it('should refuse what is not declared instead of taking a default', () => {
    const what = (gap: string) => ({ code: 'roundRuleIncomplete', params: { what: gap } })
    const banded = { kind: 'publicVote', weight: 30, conversion: 'bandedRank' } as const
    expect(stored({ ...banded, weight: null })).toMatchObject(what('weights'))
    expect(stored({ kind: 'publicVote', weight: 30 })).toMatchObject(what('conversion'))
    expect(stored({ ...banded, lowest: 60, highest: 100, bands: 10 })).toMatchObject(
      what('conversion'),
    )
    expect(stored({ ...banded, conversion: 'linearRank' })).toMatchObject(what('conversion'))
  })
})
