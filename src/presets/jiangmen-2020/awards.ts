import type { AwardPreset } from '../types.ts'

/** R135, J:87–97. Cash in whole yuan for each prize, before tax: 14,300 in all. */
export const awards: AwardPreset[] = [
  { key: 'first', title: '一等奖', titleEn: 'First prize', kind: 'grade', quota: 1, cash: 3000 },
  { key: 'second', title: '二等奖', titleEn: 'Second prize', kind: 'grade', quota: 3, cash: 1500 },
  { key: 'third', title: '三等奖', titleEn: 'Third prize', kind: 'grade', quota: 5, cash: 500 },
  {
    key: 'popularity',
    title: '最佳人气奖',
    titleEn: 'Most popular video',
    kind: 'popularity',
    quota: 1,
    cash: 300,
    source: 'publicVote',
  },
  {
    key: 'excellent',
    title: '优秀作品奖',
    titleEn: 'Excellent work',
    kind: 'grade',
    quota: 20,
    cash: 200,
  },
  // R136: to departments and units, commended in public, without cash
  {
    key: 'organisation',
    title: '优秀组织奖',
    titleEn: 'Excellent organisation',
    kind: 'organisation',
    quota: 5,
  },
]
