import type { FormDefinition, FormField } from '../../domain/types/index.ts'
import { ask } from '../ask.ts'
import { tell } from '../tell.ts'
import { closingSections } from './closingSections.ts'
import { peopleSections } from './peopleSections.ts'
import { yesOrNo } from './yesOrNo.ts'

/**
 * Annex 2, part 2, one form for each category: R54–R69, S:207–226. 参赛类型 (R57) is settled by the category, which is
 * chosen first (R71), and stands there as fixed words; `measure` is 作品时长 or 案例篇幅 (R59, R60).
 */
export function entryForm({
  category,
  measure,
}: {
  category: { title: string; titleEn: string }
  measure: FormField
}): FormDefinition {
  return {
    title: `参赛作品申报表（${category.title}）`,
    titleEn: `Entry form (${category.titleEn})`,
    sections: [
      {
        key: 'basics',
        title: '作品信息',
        titleEn: 'The work',
        fields: [
          ask({
            type: 'text',
            name: 'title',
            label: '参赛作品名称',
            labelEn: 'Title of the work',
            isTitle: true,
          }),
          ask({
            type: 'text',
            name: 'unitName',
            label: '参赛单位名称',
            labelEn: 'Name of the unit',
            prefill: 'registration.unitName',
          }),
          yesOrNo({
            name: 'member',
            label: '市质协会会员单位',
            labelEn: 'Member of the association',
            prefill: 'registration.member',
          }),
          tell({
            name: 'entryType',
            label: '参赛类型',
            labelEn: 'Category',
            text: category.title,
            textEn: category.titleEn,
          }),
          workType,
          measure,
        ],
      },
      {
        key: 'recommendedBy',
        title: '推荐单位',
        titleEn: 'Recommender',
        fields: [recommender],
      },
      ...peopleSections(),
      ...closingSections(),
    ],
  }
}

/** R58, S:213 */
const workType = ask({
  type: 'single',
  name: 'workType',
  label: '作品类别',
  labelEn: 'Kind of work',
  options: [
    { value: 'service', label: '上海服务', labelEn: 'Shanghai services' },
    { value: 'manufacturing', label: '上海制造', labelEn: 'Made in Shanghai' },
    { value: 'shopping', label: '上海购物', labelEn: 'Shopping in Shanghai' },
    { value: 'culture', label: '上海文化', labelEn: 'Shanghai culture' },
  ],
})

/** R56, R81, R83, S:211 */
const recommender = ask({
  type: 'recommender',
  name: 'recommender',
  label: '推荐单位',
  labelEn: 'Recommender',
  help: '请选择对口的区、行业或集团；提交后请主动与其联系确认。符合直接报名情形的，可选择直接报名。',
  helpEn:
    'Your district, trade body or group company. Please contact it after you submit. If you qualify, you may choose the direct route.',
  prefill: 'registration.recommender',
})
