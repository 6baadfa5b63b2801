import type { FormContext } from '#src/domain/forms/formContext.ts'
import type { FormDefinition } from '#src/domain/types/index.ts'

/** One field of each type, with every rule a field can carry. */
export const sampleForm: FormDefinition = {
  title: '示例申报表',
  titleEn: 'Sample form',
  sections: [
    {
      key: 'unitPart',
      title: '单位',
      titleEn: 'Unit',
      fields: [
        {
          type: 'text',
          name: 'unitName',
          label: '单位名称',
          labelEn: 'Unit',
          required: true,
          print: true,
        },
        { type: 'creditCode', name: 'creditCode', label: '信用代码', required: false, print: true },
        { type: 'postcode', name: 'postcode', label: '邮编', required: false, print: true },
        { type: 'email', name: 'email', label: '邮箱', required: true, print: true },
        { type: 'phone', name: 'phone', label: '手机', required: true, print: true },
        {
          type: 'single',
          name: 'nature',
          label: '单位性质',
          required: true,
          print: true,
          options: [
            { value: 'state', label: '国有', labelEn: 'State-owned', group: '甲', groupEn: 'A' },
            { value: 'private', label: '民营', labelEn: 'Private', group: '乙', groupEn: 'B' },
            { value: 'other', label: '其他', labelEn: 'Other', asksText: true },
          ],
        },
        {
          type: 'multiple',
          name: 'intents',
          label: '拟申报作品',
          required: true,
          print: true,
          options: [
            { value: 'speech', label: '演讲', labelEn: 'Speech' },
            { value: 'film', label: '微电影', labelEn: 'Film' },
            { value: 'other', label: '其他', labelEn: 'Other', asksText: true },
            { value: 'none', label: '暂无作品', labelEn: 'No entry', exclusive: true },
          ],
        },
        {
          type: 'recommender',
          name: 'recommender',
          label: '推荐单位',
          required: true,
          print: true,
        },
      ],
    },
    {
      key: 'workPart',
      title: '作品',
      fields: [
        {
          type: 'statement',
          name: 'promise',
          label: '承诺',
          required: false,
          print: true,
          text: '属实。',
        },
        {
          type: 'single',
          name: 'kind',
          label: '参赛类型',
          required: true,
          print: true,
          options: [
            { value: 'film', label: '微电影' },
            { value: 'case', label: '案例' },
          ],
        },
        {
          type: 'number',
          name: 'minutes',
          label: '时长',
          required: true,
          print: true,
          min: 1,
          max: 30,
          unit: '分钟',
          unitEn: 'minutes',
          showWhen: { field: 'kind', oneOf: ['film'] },
        },
        {
          type: 'textarea',
          name: 'summary',
          label: '内容简介',
          required: true,
          print: true,
          minCharacters: 100,
          maxCharacters: 300,
        },
        {
          type: 'text',
          name: 'note',
          label: '内部备注',
          required: false,
          print: false,
          showWhen: { field: 'nature', oneOf: ['private', 'other'] },
        },
      ],
    },
  ],
}

export const sampleContext: FormContext = {
  recommenders: ['unit-1', 'unit-2'],
  directRoute: { enabled: true },
}

/** What a browser posts for a valid first section. */
export const validUnitPart = {
  unitName: '示例机械有限公司',
  email: 'someone@example.org',
  phone: '13800138000',
  nature: 'state',
  intents: ['speech', 'film'],
  recommender: 'unit-1',
}

export const validWorkPart = { kind: 'film', minutes: '5', summary: '质'.repeat(100) }
