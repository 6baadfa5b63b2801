import type { FormDefinition, FormField, FormSection } from '../../domain/types/index.ts'
import { ask } from '../ask.ts'
import { tell } from '../tell.ts'

/** Annex 1, for units and social bodies: R72, J:127–133. */
export const teamForm: FormDefinition = {
  title: '2020年江门市“我身边的质量故事”微视频创作大赛报名表（团体）',
  titleEn: 'Entry form, 2020 micro-video contest “Quality Stories Around Me” (team)',
  sections: [
    {
      key: 'applicant',
      title: '参赛选手资料',
      titleEn: 'The applicant',
      fields: [
        ask({
          type: 'text',
          name: 'teamName',
          label: '团体名称',
          labelEn: 'Name of the team',
          help: '请填写单位或社会组织的全称。',
          helpEn: 'The full name of the unit or social body.',
          prefill: 'unit.name',
        }),
        ask({
          type: 'text',
          name: 'representative',
          label: '团体代表姓名',
          labelEn: 'Name of the representative',
          help: '请填写真实姓名，领奖时须核对身份证件。',
          helpEn:
            'The real name; it is compared with an identity document when a prize is collected.',
          prefill: 'account.name',
        }),
        ...reachedAt(),
        address({ help: '请填写单位的通信地址。', helpEn: 'The postal address of the unit.' }),
        postcode(),
        ask({
          type: 'text',
          name: 'sendingUnit',
          label: '选送单位',
          labelEn: 'Unit that sends the entry',
          help: '由其他部门或单位组织选送的，请填写其名称，用于评定优秀组织奖；没有可不填。',
          helpEn:
            'If another department or unit sends the entry: its name. It counts for the organisation award.',
          required: false,
          print: false,
        }),
      ],
    },
    ...aboutTheVideo(),
  ],
}

/** Annex 2, for persons: R73, J:139–145. */
export const personForm: FormDefinition = {
  title: '2020年江门市“我身边的质量故事”微视频创作大赛报名表（个人）',
  titleEn: 'Entry form, 2020 micro-video contest “Quality Stories Around Me” (person)',
  sections: [
    {
      key: 'applicant',
      title: '参赛选手资料',
      titleEn: 'The applicant',
      fields: [
        ask({
          type: 'text',
          name: 'fullName',
          label: '姓名',
          labelEn: 'Name',
          help: '请填写真实姓名，领奖时须核对身份证件。',
          helpEn:
            'Your real name; it is compared with an identity document when a prize is collected.',
          prefill: 'account.name',
        }),
        ...reachedAt(),
        address({
          help: '请填写工作单位或就读学校的地址，用于核对参赛条件。',
          helpEn: 'Where you work or study; it shows that you may take part.',
        }),
        postcode(),
      ],
    },
    ...aboutTheVideo(),
  ],
}

function reachedAt(): FormField[] {
  return [
    ask({
      type: 'phone',
      name: 'phone',
      label: '联系电话',
      labelEn: 'Telephone',
      prefill: 'account.phone',
    }),
    ask({
      type: 'email',
      name: 'email',
      label: '电子信箱',
      labelEn: 'E-mail',
      prefill: 'account.email',
    }),
  ]
}

function address(help: { help: string; helpEn: string }): FormField {
  return ask({
    type: 'text',
    name: 'address',
    label: '单位地址',
    labelEn: 'Address of the unit',
    prefill: 'unit.address',
    ...help,
  })
}

function postcode(): FormField {
  return ask({
    type: 'postcode',
    name: 'postcode',
    label: '邮政编码',
    labelEn: 'Postcode',
    prefill: 'unit.postcode',
    required: false,
  })
}

function aboutTheVideo(): FormSection[] {
  return [
    {
      key: 'video',
      title: '微视频资料简介',
      titleEn: 'The video',
      fields: [
        ask({
          type: 'text',
          name: 'title',
          label: '视频题目',
          labelEn: 'Title of the video',
          isTitle: true,
          help: '须与片头字幕中的作品名称一致。',
          helpEn: 'The same as in the opening title of the video.',
        }),
        ask({ type: 'textarea', name: 'summary', label: '内容简介', labelEn: 'Summary' }),
        storyKind(),
      ],
    },
    {
      key: 'pledge',
      title: '参赛声明',
      titleEn: 'Declaration',
      fields: [declaration()],
    },
  ]
}

/** The seven kinds of story the notice names; not on its annexes, but the gallery sorts by it (R28). */
function storyKind(): FormField {
  return ask({
    type: 'single',
    name: 'storyKind',
    label: '故事类型',
    labelEn: 'Kind of story',
    help: '用于展播时分类，可不选。',
    helpEn: 'Sorts the gallery; you may leave it open.',
    required: false,
    print: false,
    options: [
      { value: 'city', label: '城市质量故事', labelEn: 'Quality of the city' },
      { value: 'enterprise', label: '企业质量故事', labelEn: 'Quality of an enterprise' },
      { value: 'people', label: '质量人物故事', labelEn: 'People of quality' },
      { value: 'product', label: '产品质量故事', labelEn: 'Quality of products' },
      { value: 'environment', label: '环境质量故事', labelEn: 'Quality of the environment' },
      { value: 'engineering', label: '工程质量故事', labelEn: 'Quality of engineering' },
      { value: 'service', label: '服务质量故事', labelEn: 'Quality of service' },
    ],
  })
}

/** R12, R18, R31, R33, R34 in our words. */
function declaration(): FormField {
  return tell({
    name: 'declaration',
    label: '参赛者声明',
    labelEn: 'Declaration of the applicant',
    text: '参赛者声明：符合本届参赛对象条件，所填信息真实；作品为原创，此前没有在官方媒体发表，内容合法、积极；参赛者享有作品的著作权，因版权、著作权或肖像权发生争议的，自行承担责任。',
    textEn:
      'The applicant declares: we may take part in this contest and what we stated is true; the work is our own, was not published in official media before, and is lawful and positive; we hold the copyright and answer for any dispute over copyright or portrait rights.',
    print: false,
  })
}
