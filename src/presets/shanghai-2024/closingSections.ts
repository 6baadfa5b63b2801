import type { FormSection } from '../../domain/types/index.ts'
import { ask } from '../ask.ts'
import { tell } from '../tell.ts'

/** Summary, commitment and honours: R65–R68, S:219–222. Signature and seal are made on the printed form. */
export function closingSections(): FormSection[] {
  return [
    {
      key: 'story',
      title: '内容简介',
      titleEn: 'Summary',
      fields: [
        ask({
          type: 'textarea',
          name: 'summary',
          label: '参赛作品内容简介',
          labelEn: 'Summary of the work',
          help: '100—300 字。',
          helpEn: '100 to 300 characters.',
          minCharacters: 100,
          maxCharacters: 300,
        }),
        tell({
          name: 'creatorSignature',
          label: '主创者签名',
          labelEn: 'Signature of the creator',
          text: '打印后手写签名：＿＿＿＿＿＿＿＿　日期：＿＿＿＿年＿＿月＿＿日',
          textEn: 'To be signed on paper: ________  Date (year/month/day): ________',
        }),
      ],
    },
    {
      key: 'pledge',
      title: '参赛单位承诺',
      titleEn: 'Commitment of the unit',
      fields: [
        tell({
          name: 'commitment',
          label: '参赛单位承诺',
          labelEn: 'Commitment of the unit',
          text: '一、我单位自愿参加本届大赛；\n二、所交材料真实、合法、有效，没有抄袭他人成果、侵犯知识产权或伪造材料等失信行为；\n三、申报内容不涉及国家秘密，遵守国家保密法律。',
          textEn:
            '1. We take part of our own will;\n2. all papers are true, lawful and valid, with no plagiarism, no infringement of intellectual property and nothing forged;\n3. the entry contains no state secrets and keeps to the law that protects them.',
        }),
        tell({
          name: 'unitSeal',
          label: '单位盖章',
          labelEn: 'Seal of the unit',
          text: '打印后加盖单位公章。日期：＿＿＿＿年＿＿月＿＿日',
          textEn: 'To be stamped on paper. Date (year/month/day): ________',
        }),
      ],
    },
    {
      key: 'record',
      title: '曾获相关荣誉',
      titleEn: 'Honours',
      fields: [
        ask({
          type: 'multiple',
          name: 'honours',
          label: '曾获相关荣誉',
          labelEn: 'Honours held',
          help: '可多选，没有可不选。',
          helpEn: 'Choose all that apply, or none.',
          required: false,
          options: [
            {
              value: 'brandCertified',
              label: '上海品牌认证获证单位',
              labelEn: 'Certified “Shanghai Brand”',
            },
            {
              value: 'brandModel',
              label: '上海市品牌培育示范企业',
              labelEn: 'Shanghai model enterprise for brand building',
            },
            {
              value: 'formerWinner',
              label: '历届品牌故事比赛获奖单位',
              labelEn: 'Winner of an earlier brand story contest',
            },
            { value: 'other', label: '其它', labelEn: 'Other', asksText: true },
          ],
        }),
      ],
    },
  ]
}
