import type { Award } from '../../domain/types/index.ts'
import type { AwardPreset } from '../types.ts'

/**
 * R138, S:165–169. First to third by category, in numbers that depend on how many entries there are; observation awards
 * of the category; a certificate for all others; and the commendation of recommenders (R93), which every category can
 * give. No cash.
 */
export function awards(observation: AwardPreset[]): AwardPreset[] {
  return [
    grade('first', '一等奖', 'First prize'),
    grade('second', '二等奖', 'Second prize'),
    grade('third', '三等奖', 'Third prize'),
    ...observation,
    {
      key: 'participation',
      title: '活动参赛成果证书',
      titleEn: 'Certificate of participation',
      kind: 'participation',
      quota: null,
    },
    {
      key: 'organisation',
      title: '组织推荐单位表扬',
      titleEn: 'Commendation of recommenders',
      kind: 'organisation',
      quota: null,
    },
  ]
}

/** Where observation awards come from is not in the notice: domain.md decision 12. */
export function observationAward(
  award: Pick<AwardPreset, 'key' | 'title' | 'titleEn'> & { source: NonNullable<Award['source']> },
): AwardPreset {
  return { ...award, kind: 'observation', quota: null }
}

function grade(key: string, title: string, titleEn: string): AwardPreset {
  return { key, title, titleEn, kind: 'grade', quota: null }
}
