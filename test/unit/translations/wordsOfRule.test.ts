import { wordsOfRule } from '#src/translations/ruleWords/wordsOfRule.ts'
import type { RuleWords } from '#src/translations/ruleWords/wordsOfRule.ts'
import { ballot, criterion, experts, marksRule, ruleOf, voted } from '../rules/sampleRule.ts'

const named = (key: string, label: string, labelEn: string) => ({
  key,
  label,
  labelEn,
  weight: null,
})

/** Steps of every kind in one rule: a speech of two groups with votes, overtime, a tie chain, regions and awards. */
const rule = ruleOf({
  marks: marksRule(
    [
      criterion('content', '60', { label: '内容', labelEn: 'Content' }),
      criterion('delivery', '40', {
        label: '表达',
        labelEn: 'Delivery',
        step: '0.5',
        factor: '1.5',
      }),
    ],
    {
      trim: { per: 'sheet', drop: { kind: 'number', each: 1 }, from: 5, counted: 'fewest' },
      groups: [
        { ...named('experts', '专家评委', 'Experts'), weight: 70 },
        { ...named('public', '大众评委', 'Public judges'), weight: 30 },
      ],
      rounding: { criterion: null, sheet: null, group: null, panel: { places: 3, mode: 'halfUp' } },
    },
  ),
  votes: [{ ...ballot('online'), label: '网络投票', labelEn: 'Online vote' }],
  combine: 'weights',
  components: [
    { ...experts(70, 'shareOfFull'), labelEn: 'Experts’ marks' },
    {
      ...voted('online', 30, {
        kind: 'byPlace',
        rows: [
          { downTo: 1, points: '100' },
          { downTo: 3, points: '90' },
        ],
        others: '80',
        none: '60',
      }),
      label: '网络投票',
      labelEn: 'Online vote',
    },
  ],
  adjustments: [
    {
      key: 'overtime',
      label: '超时',
      labelEn: 'Overtime',
      kind: 'penalty',
      of: 'panel',
      points: {
        kind: 'bySeconds',
        rows: [
          { from: 10, points: '0.2' },
          { from: 121, points: null },
        ],
      },
    },
  ],
  ties: [
    { kind: 'group', group: 'experts' },
    { kind: 'criteria', criteria: ['content'] },
    { kind: 'panelVote' },
  ],
  advance: {
    steps: [
      { kind: 'topPerRegion', quota: 'fixed', places: 2, least: '60', unfilled: 'giveOn' },
      { kind: 'topByVotes', votes: 'online', places: 1 },
    ],
    ties: 'decide',
  },
  awards: [
    {
      key: 'first',
      title: '一等奖',
      titleEn: 'First prize',
      source: { kind: 'ranking' },
      quota: { kind: 'share', percent: 10, mode: 'up' },
      least: '85',
      perUnit: 2,
      excludes: [],
      ties: 'decide',
      cash: null,
      vacancy: 'vacant',
    },
  ],
})

const textOf = (words: RuleWords[]) =>
  words.map(({ title, sentences }) => `${title}\n${sentences.join('\n')}`).join('\n')

describe('wordsOfRule', () => {
  it('should say every step in Chinese, with an example that the code itself computed', () => {
    const text = textOf(wordsOfRule(rule, 'zh'))
    for (const words of [
      '内容（0 至 60 分，每 1 分一档）、表达（0 至 40 分，每 0.5 分一档，乘以 1.5）',
      '满分 120 分',
      '达到 5 份时，去掉 1 个最高分和 1 个最低分；份数以评分最少的作品为准，所有作品一律办理。',
      '专家评委 70%、大众评委 30%',
      '评委会成绩保留 3 位小数（四舍五入）。',
      '第 1 名 100 分、第 2 至 3 名 90 分；其余有票的 80 分，没有票的 60 分',
      '总分 = 专家评分 × 70% + 网络投票 × 30%。',
      '超时，从评委会成绩中扣分：10 秒起 0.2 分、121 秒起不参加排名。',
      '依次比较：专家评委的成绩；内容的平均分；评委会投票（另行记录）。',
      '每个赛区前 2 名（须达到 60 分），未用完的名额由其余作品按总排名递补、网络投票前 1 名（没有票的除外）',
      '一等奖 10%（不足一件的进位）：按名次，须达到 85 分，每个单位最多 2 件。',
    ]) {
      expect(text).toContain(words)
    }
    expect(text).toMatch(
      /作品甲的评委总分为 .+，评委会成绩 [\d.]+ 分，网络投票 2000 票，折算 100 分，总分 [\d.]+ 分，第 1 名。/,
    )
  })

  it('should say the same steps in English, and leave no word of either language in the other', () => {
    const [zh, en] = [wordsOfRule(rule, 'zh'), wordsOfRule(rule, 'en')]
    expect(en.map(({ sentences }) => sentences.length)).toEqual(
      zh.map(({ sentences }) => sentences.length),
    )
    expect(textOf(en)).not.toMatch(/[㐀-鿿，。：；（）]/u)
    expect(textOf(zh)).not.toMatch(/[A-Za-z]{2}/)
  })

  it('should leave out what a rule does not have', () => {
    const plain = ruleOf({
      marks: marksRule([criterion('all', '100')]),
      components: [experts(null)],
    })
    expect(wordsOfRule(plain, 'en').map(({ title }) => title)).toEqual([
      'Score sheet',
      'Result of the panel',
      'Marks needed',
      'Total',
      'Ranking',
      'Example',
    ])
  })
})
