import type { CategoryPreset } from '../types.ts'
import { awards, observationAward } from './awards.ts'
import { checklist } from './checklist.ts'
import { entryForm } from './entryForm.ts'
import { exampleSheet } from './exampleSheet.ts'
import { film as filmFile, papers } from './fileSlots.ts'
import { forUnits } from './forUnits.ts'
import { minutes } from './measures.ts'

const names = { title: '质量品牌故事微电影', titleEn: 'Quality brand story: micro-film' }

export const film: CategoryPreset = {
  ...forUnits({ perUnit: 5 }),
  ...names,
  key: 'film',
  code: 'W',
  summary: '由一线员工拍摄制作微电影，讲述本单位的质量品牌故事，经线上初赛后进入决赛。',
  summaryEn:
    'Front-line employees make a micro-film about the brand story of their unit; an online preliminary leads to the final.',
  // R17, R35, S:46, S:123
  requirementSheet: {
    paragraphs: [
      '面向各行业企事业单位一线员工，以微电影的形式讲述本单位的质量品牌故事。',
      '内容紧扣大赛主题，展示单位的品牌风貌，反映品牌理念和价值；主线鲜明，真实具体，情节完整清晰，视听有新意，给观众以启发。',
      '申报时上传参赛视频，文件不超过 1G。',
    ],
    paragraphsEn: [
      'For front-line employees of enterprises and institutions of every trade, who tell the brand story of their unit in a micro-film.',
      'The film keeps to the theme and shows what the brand of the unit looks like and stands for; its main thread is plain, its story true, concrete, complete and clear, its pictures and sound fresh, and it gives the viewer something to think about.',
      'The film is uploaded with the entry and has at most 1 GB.',
    ],
  },
  scoreSheet: exampleSheet([
    {
      key: 'theme',
      label: '主题与品牌理念',
      labelEn: 'Theme and idea of the brand',
      min: 0,
      max: 30,
    },
    { key: 'story', label: '情节与真实性', labelEn: 'Story and truth', min: 0, max: 30 },
    { key: 'craft', label: '视听效果', labelEn: 'Picture and sound', min: 0, max: 25 },
    { key: 'insight', label: '启发与感染力', labelEn: 'Insight and appeal', min: 0, max: 15 },
  ]),
  forms: [{ applicantKinds: ['unit'], form: entryForm({ category: names, measure: minutes }) }],
  fileSlots: [...papers, filmFile],
  checklist: checklist({
    key: 'work',
    label: '视频不超过 1G，可以正常播放，内容完整',
    labelEn: 'The film has at most 1 GB, plays and is complete',
  }),
  awards: awards([
    observationAward({
      key: 'creativity',
      title: '最具创意奖',
      titleEn: 'Most creative film',
      source: 'panel',
    }),
    observationAward({
      key: 'popularity',
      title: '最佳人气奖',
      titleEn: 'Most popular film',
      source: 'publicVote',
    }),
  ]),
  // R118, R122, R128, S:153, S:159
  rounds: [
    {
      key: 'preliminary',
      title: '线上初赛',
      titleEn: 'Online preliminary',
      kind: 'onlinePreliminary',
      windows: ['vote', 'judging'],
      components: ['experts', 'publicVote'],
      rule: null,
      vote: null,
      decides: ['popularity'],
    },
    {
      key: 'final',
      title: '决赛（集中专业评审）',
      titleEn: 'Final (meeting of the experts)',
      kind: 'final',
      windows: ['final'],
      components: ['experts'],
      rule: null,
      vote: null,
      decides: ['first', 'second', 'third', 'creativity'],
    },
  ],
}
