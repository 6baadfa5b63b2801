import { serialise } from '#src/domain/basics/rational.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { scoringRuleOf } from '#src/domain/judging/scoringRule.ts'
import { canonicalRun } from '#src/domain/results/canonicalRun.ts'
import { parseRun } from '#src/domain/results/parseRun.ts'
import { computeRun } from '#src/domain/results/resultRun.ts'
import type { ConvertVotes } from '#src/domain/types/index.ts'
import { convertByHost } from '#src/domain/voting/hostConversion.ts'
import { sanitizeOptions } from '#src/options/sanitizeOptions.ts'
import { ruleInWords } from '#src/translations/ruleInWords.ts'

const counts = [
  { entry: 'a', votes: 3 },
  { entry: 'b', votes: 9 },
  { entry: 'c', votes: 3 },
  { entry: 'd', votes: 0 },
]
const converted = (convert: ConvertVotes) =>
  convertByHost({ name: 'own', counts, host: { own: { convert } } })
const TITLE = { zh: '阶梯折算', en: 'Steps' }
const WORDS = { zh: '每票 10 分，至多 100 分。', en: 'Ten points a vote, 100 at most.' }
const steps: ConvertVotes = (votes) => votes.map((each) => Math.min(100, each * 10))

describe('a conversion of the host’s own', () => {
  it('should be asked with the votes alone, most first, and be taken exactly', () => {
    const asked: unknown[] = []
    const outcome = converted((votes) => {
      asked.push([...votes])
      return ['100', '200/3', '200/3', 12.0]
    })
    expect(asked).toEqual([
      [9, 3, 3, 0],
      [9, 3, 3, 0],
    ])
    if (isRefusal(outcome)) throw new Error(outcome.code)
    expect(
      Object.fromEntries([...outcome.value].map(([entry, points]) => [entry, serialise(points)])),
    ).toEqual({ a: '200/3', b: '100/1', c: '200/3', d: '12/1' })
    const decimals = converted(() => ['87.5', '60.25', '60.250', '0'])
    if (isRefusal(decimals)) throw new Error(decimals.code)
    expect(serialise(decimals.value.get('c')!)).toBe('241/4')
  })

  it.each<[string, ConvertVotes]>([
    ['what is no list', () => 'x' as never],
    ['too few', () => [1, 1]],
    ['a binary fraction', () => [33.3, 1, 1, 0]],
    ['more than 100', () => [101, 1, 1, 0]],
    ['less than 0', () => ['-1', '-1', '-1', '-1']],
    ['no number', () => ['many', 1, 1, 0]],
    ['a division by nought', () => ['1/0', 1, 1, 0]],
    ['fewer points for more votes', () => [1, 2, 2, 0]],
    ['other points for equal votes', () => [9, 3, 2, 0]],
    [
      'an error',
      () => {
        throw new Error('down')
      },
    ],
    ['something else each time', ((times) => () => [(times += 1), 0, 0, 0])(0)],
    [
      'a list it was given, changed',
      (votes) => {
        ;(votes as number[]).push(1)
        return votes
      },
    ],
  ])('should be refused where it gives %s', (_, convert) => {
    expect(converted(convert)).toMatchObject({ code: 'conversionUnsound', params: { name: 'own' } })
  })

  it('should stand by its name in the rule and in the canonical input, and compute again from it', () => {
    const round = {
      components: [{ kind: 'audienceVote' as const, weight: 100, conversion: 'steps' }],
      criteria: [],
      trim: false,
      trimFrom: 5,
      decimals: 2,
      rounding: 'halfUp' as const,
      tieBreakers: [],
    }
    const rule = scoringRuleOf({ round, version: '1' })
    if (isRefusal(rule)) throw new Error(rule.code)
    expect(rule.value.components[0]?.conversion).toEqual({ kind: 'host', name: 'steps' })
    const input = {
      rule: rule.value,
      scoreSheet: { version: '1', criteria: [] },
      entries: ['a', 'b'],
      marks: [],
      tallies: { audienceVote: { a: 4, b: 20 } },
      awards: [],
    }
    const text = canonicalRun(input)
    expect(text).toContain('"conversion":{"kind":"host","name":"steps"}')
    const host = { steps: { convert: steps } }
    const once = computeRun(input, host)
    const again = computeRun(parseRun(text), host)
    expect(again).toEqual(once)
    expect(once).toMatchObject({
      value: { lines: [{ rounded: '100.00' }, { rounded: '40.00' }] },
    })
    expect(computeRun(parseRun(text))).toMatchObject({
      code: 'conversionMissing',
      params: { name: 'steps' },
    })
    const said = ruleInWords({
      rule: rule.value,
      criteria: [],
      locale: 'zh',
      host: { steps: { convert: steps, words: WORDS } },
    }).join('')
    expect(said).toContain(WORDS.zh)
    expect(said).toMatch(/例：甲 2000 票.+甲 100\.00 分/)
  })

  it.each<[RegExp, unknown]>([
    [/voteConversions\.steps\.convert 应为函数/, { steps: { title: TITLE, words: WORDS } }],
    [
      /voteConversions\.shareOfMax 是本插件自己的/,
      { shareOfMax: { title: TITLE, words: WORDS, convert: steps } },
    ],
    [
      /名称“own-steps”应以小写字母开头/,
      { 'own-steps': { title: TITLE, words: WORDS, convert: steps } },
    ],
    [
      /voteConversions\.steps\.words\.zh/,
      { steps: { title: TITLE, words: { en: 'x' }, convert: steps } },
    ],
    [
      /voteConversions\.steps 换算出的得分应为 0 至 100/,
      { steps: { title: TITLE, words: WORDS, convert: (votes: number[]) => votes } },
    ],
    [/voteConversions 应为对象/, []],
  ])('should be refused in words at start: %s', (words, voteConversions) => {
    expect(() => sanitizeOptions({ voteConversions } as never)).toThrow(words)
  })
})
