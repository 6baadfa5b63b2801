import fc from 'fast-check'
import { ruleInWords } from '#src/translations/ruleInWords.ts'
import { runInputs } from '../../helpers/drawn/runArbitraries.ts'

const rule = {
  version: '',
  components: [
    { kind: 'experts' as const, weight: 70 },
    {
      kind: 'publicVote' as const,
      weight: 30,
      conversion: {
        kind: 'bandedRank' as const,
        bands: 10,
        lowest: 60,
        highest: 100,
        zeroVotes: 60,
      },
    },
  ],
  trim: true,
  trimFrom: 5,
  decimals: 2,
  rounding: 'halfUp' as const,
  tieBreakers: ['experts' as const],
}
const criteria = [{ key: 'all', label: '总评', min: 0, max: 100 }]

describe('ruleInWords', () => {
  it('should name weights, trimming, conversion, rounding and ties in Chinese', () => {
    const text = ruleInWords({ rule, criteria, locale: 'zh' }).join('\n')
    for (const words of [
      '专家评分 70%',
      '网络投票 30%',
      '满分 100 分',
      '5 份',
      '10 档',
      '2 位小数',
    ]) {
      expect(text).toContain(words)
    }
  })

  it('should leave nothing unsaid or unfilled, in both languages, for any rule', () => {
    fc.assert(
      fc.property(runInputs, fc.constantFrom('zh' as const, 'en' as const), (input, locale) => {
        const lines = ruleInWords({
          rule: input.rule,
          criteria: input.scoreSheet.criteria,
          locale,
        })
        expect(lines.length).toBeGreaterThanOrEqual(4)
        for (const line of lines) {
          expect(line).not.toMatch(/\{\{|undefined|vote\.|admin\./)
          if (locale === 'en') expect(line).not.toMatch(/\p{Script=Han}/u)
        }
      }),
    )
  })
})
