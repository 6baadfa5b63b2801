import type { CategoryPreset } from '../types.ts'
import { awards, observationAward } from './awards.ts'
import { checklist } from './checklist.ts'
import { entryForm } from './entryForm.ts'
import { exampleSheet } from './exampleSheet.ts'
import { papers, speechText } from './fileSlots.ts'
import { forUnits } from './forUnits.ts'
import { minutes } from './measures.ts'

const names = { title: '质量品牌故事演讲', titleEn: 'Quality brand story: speech' }

export const speech: CategoryPreset = {
  ...forUnits({ perUnit: 5 }),
  ...names,
  key: 'speech',
  code: 'Y',
  summary: '由一线员工以演讲讲述本单位的质量品牌故事，经片区初赛后参加总决赛。',
  summaryEn:
    'Front-line employees tell the brand story of their unit in a speech, first in a region, then in the final.',
  // R17, R35, R36, R116, S:42, S:123
  requirementSheet: {
    paragraphs: [
      '面向各行业企事业单位一线员工，以演讲的形式讲述本单位的质量品牌故事。',
      '内容紧扣大赛主题，反映单位的品牌文化和品牌管理创新；故事真实具体，观点正确，情节生动，体现品牌价值和时代特征。',
      '申报时上传演讲提纲或 Word 文字素材稿；通过形式审查的，参加现场初赛。',
      '优秀作品可以改编为视频、文章等形式传播。',
    ],
    paragraphsEn: [
      'For front-line employees of enterprises and institutions of every trade, who tell the brand story of their unit in a speech.',
      'The speech keeps to the theme and reflects the brand culture of the unit and how it renews its brand management; it is true and concrete, sound in its views, vivid, and shows the worth of the brand in its time.',
      'An outline or the text as a Word document is uploaded with the entry; those who pass the formal check speak in a regional preliminary.',
      'Good speeches may be turned into videos or articles.',
    ],
  },
  scoreSheet: exampleSheet([
    { key: 'content', label: '主题与内容', labelEn: 'Theme and content', min: 0, max: 40 },
    { key: 'brand', label: '品牌价值', labelEn: 'Worth of the brand', min: 0, max: 20 },
    { key: 'expression', label: '语言表达', labelEn: 'Expression', min: 0, max: 25 },
    { key: 'stage', label: '台风与感染力', labelEn: 'Presence and appeal', min: 0, max: 15 },
  ]),
  forms: [{ applicantKinds: ['unit'], form: entryForm({ category: names, measure: minutes }) }],
  fileSlots: [...papers, speechText],
  checklist: checklist({
    key: 'work',
    label: '演讲提纲或文字素材稿完整、可读',
    labelEn: 'The outline or text is complete and can be read',
  }),
  awards: awards([
    observationAward({
      key: 'presence',
      title: '最具风采奖',
      titleEn: 'Finest presence',
      source: 'audienceVote',
    }),
    observationAward({
      key: 'performance',
      title: '最佳演绎奖',
      titleEn: 'Best performance',
      source: 'panel',
    }),
  ]),
  // R98, R99, R121, R127, S:147, S:149, S:161
  rounds: [
    {
      key: 'regional',
      title: '片区初赛',
      titleEn: 'Regional preliminary',
      kind: 'regionalLive',
      windows: ['regionalLive'],
      regions: { min: 3, max: 5 },
      components: ['experts', 'audienceVote'],
      rule: null,
      vote: null,
      decides: [],
    },
    {
      key: 'final',
      title: '总决赛',
      titleEn: 'Final',
      kind: 'final',
      windows: ['final'],
      components: ['experts', 'audienceVote'],
      rule: null,
      vote: null,
      decides: ['first', 'second', 'third', 'presence', 'performance'],
    },
  ],
}
