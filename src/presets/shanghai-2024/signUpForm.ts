import type { FormDefinition } from '../../domain/types/index.ts'
import { ask } from '../ask.ts'
import { keyField, keyIndustry } from './industries.ts'
import { yesOrNo } from './yesOrNo.ts'

/** Annex 2, part 1: R43–R51, S:193–203. The values of `intents` are the keys of the categories. */
export const signUpForm: FormDefinition = {
  title: '2024年上海市质量品牌故事大赛在线报名表',
  titleEn: 'Sign-up form, Shanghai Quality Brand Story Contest 2024',
  sections: [
    {
      key: 'aboutUnit',
      title: '单位信息',
      titleEn: 'The unit',
      fields: [
        ask({
          type: 'text',
          name: 'unitName',
          label: '单位名称（全称）',
          labelEn: 'Full name of the unit',
          help: '与营业执照或法人证书上的名称一致。',
          helpEn: 'As on the business licence or certificate.',
          prefill: 'unit.name',
        }),
        yesOrNo({ name: 'member', label: '会员单位', labelEn: 'Member of the association' }),
        ask({
          type: 'recommender',
          name: 'recommender',
          label: '推荐单位',
          labelEn: 'Recommender',
          help: '请选择对口的区、行业或集团；每件作品申报时还可以改选。只参加活动的单位可不选。',
          helpEn:
            'Your district, trade body or group company; it can be changed for each entry. Leave it open if you only attend.',
          required: false,
        }),
        ask({
          type: 'text',
          name: 'address',
          label: '单位地址',
          labelEn: 'Address',
          prefill: 'unit.address',
        }),
        ask({
          type: 'postcode',
          name: 'postcode',
          label: '邮编',
          labelEn: 'Postcode',
          prefill: 'unit.postcode',
          required: false,
        }),
        ask({
          type: 'single',
          name: 'ownership',
          label: '单位性质',
          labelEn: 'Kind of unit',
          options: [
            { value: 'state', label: '国有', labelEn: 'State-owned' },
            { value: 'private', label: '民营', labelEn: 'Private' },
            { value: 'foreign', label: '外资', labelEn: 'Foreign-funded' },
            { value: 'joint', label: '合资', labelEn: 'Joint venture' },
            { value: 'institution', label: '事业单位', labelEn: 'Public institution' },
            { value: 'other', label: '其他', labelEn: 'Other', asksText: true },
          ],
        }),
      ],
    },
    {
      key: 'sector',
      title: '领域与产业',
      titleEn: 'Field and industry',
      fields: [keyField, keyIndustry],
    },
    {
      key: 'liaison',
      title: '联系人',
      titleEn: 'Contact',
      fields: [
        ask({
          type: 'text',
          name: 'contactName',
          label: '联系人姓名',
          labelEn: 'Name of the contact',
          prefill: 'account.name',
        }),
        ask({
          type: 'text',
          name: 'contactPosition',
          label: '部门及职务',
          labelEn: 'Department and position',
        }),
        ask({
          type: 'phone',
          name: 'contactPhone',
          label: '联系手机',
          labelEn: 'Mobile number',
          prefill: 'account.phone',
        }),
        ask({
          type: 'email',
          name: 'contactEmail',
          label: '邮箱地址',
          labelEn: 'E-mail',
          prefill: 'account.email',
        }),
      ],
    },
    {
      key: 'plans',
      title: '拟申报作品',
      titleEn: 'Intended entries',
      fields: [
        ask({
          type: 'multiple',
          name: 'intents',
          label: '拟申报作品',
          labelEn: 'Intended entries',
          help: '可多选；只参加活动的，请单选最后一项。',
          helpEn: 'Choose all that apply; if you only attend, choose the last one alone.',
          options: [
            { value: 'speech', label: '质量品牌故事演讲', labelEn: 'Speech' },
            { value: 'film', label: '质量品牌故事微电影', labelEn: 'Micro-film' },
            { value: 'case', label: '质量品牌创新案例', labelEn: 'Innovation case' },
            {
              value: 'attend',
              label: '参加活动，暂无作品申报',
              labelEn: 'Attend only, no entry for now',
              exclusive: true,
            },
          ],
        }),
      ],
    },
  ],
}
