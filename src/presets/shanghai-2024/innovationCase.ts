import type { CategoryPreset } from '../types.ts'
import { awards } from './awards.ts'
import { checklist } from './checklist.ts'
import { entryForm } from './entryForm.ts'
import { exampleSheet } from './exampleSheet.ts'
import { caseText, papers } from './fileSlots.ts'
import { forUnits } from './forUnits.ts'
import { characters } from './measures.ts'

const names = { title: '质量品牌创新案例', titleEn: 'Quality brand innovation case' }

export const innovationCase: CategoryPreset = {
  // R24, S:125
  ...forUnits({ perUnit: 1 }),
  ...names,
  key: 'case',
  code: 'A',
  summary: '由重点项目团队总结品牌建设的经验和创新成果，以图文案例参赛，经初审和复审评出。',
  summaryEn:
    'Project teams sum up what they learned and achieved in building a brand, as a case in words and pictures, judged in two reviews.',
  // R17, R35, S:48, S:123
  requirementSheet: {
    paragraphs: [
      '面向各行业企事业单位，由承担品牌建设重点项目的团队申报。',
      '案例应有特色、有成效，能带动他人，值得推广；体现产品卓越、品牌卓著、创新领先、治理现代，以及发展新质生产力的创新成果。',
      '申报时上传图文并茂的 Word 文档，并填写案例篇幅。每个单位申报 1 个案例。',
    ],
    paragraphsEn: [
      'For teams of the key projects with which enterprises and institutions of every trade build their brand.',
      'The case is distinctive and effective, sets others in motion and is worth spreading; it shows excellent products, an outstanding brand, leading innovation and modern governance, and what is new in productive forces.',
      'A Word document with pictures is uploaded with the entry, and its length stated. One case for each unit.',
    ],
  },
  scoreSheet: exampleSheet([
    { key: 'novelty', label: '特色与创新', labelEn: 'Distinction and innovation', min: 0, max: 30 },
    { key: 'effect', label: '成效', labelEn: 'Effect', min: 0, max: 30 },
    { key: 'example', label: '带动与推广价值', labelEn: 'Worth as an example', min: 0, max: 25 },
    { key: 'writing', label: '图文质量', labelEn: 'Words and pictures', min: 0, max: 15 },
  ]),
  forms: [{ applicantKinds: ['unit'], form: entryForm({ category: names, measure: characters }) }],
  fileSlots: [...papers, caseText],
  checklist: checklist({
    key: 'work',
    label: '案例文档图文完整、可读，篇幅与填写的相符',
    labelEn: 'The case is complete with its pictures, can be read, and is as long as stated',
  }),
  awards: awards([]),
  // R129, S:155
  rounds: [
    {
      key: 'preliminary',
      title: '初审',
      titleEn: 'First review',
      kind: 'onlinePreliminary',
      windows: ['judging'],
      components: ['experts'],
      rule: null,
      vote: null,
      decides: [],
    },
    {
      key: 'reReview',
      title: '复审（集中专业评审）',
      titleEn: 'Second review (meeting of the experts)',
      kind: 'reReview',
      windows: ['final'],
      components: ['experts'],
      rule: null,
      vote: null,
      decides: ['first', 'second', 'third'],
    },
  ],
}
