/**
 * The forms in the annexes of the two notices, field by field and option by option, as facts to compare a preset with.
 * `line` is the line of the notice (J or S, see docs/requirements.md). Brackets and commas are written full-width.
 */
export type AnnexOption = { label: string; group?: string; asksText?: boolean; exclusive?: boolean }
export type AnnexField = {
  label: string
  line: number
  type: string
  /** Marked 必选, or what a contest cannot do without. */
  required?: boolean
  characters?: [number, number]
  unit?: string
  options?: AnnexOption[]
}
export type Annex = {
  title: string
  fields: AnnexField[]
  /** Fields of the preset that the annex does not print, with the requirement they come from. */
  implied: Record<string, string>
}

const YES_NO: AnnexOption[] = [{ label: '是' }, { label: '否' }]

/** What both annexes of J ask for; the lines are where each stands in its own table. */
function municipalFields(lines: {
  phone: number
  email: number
  address: number
  title: number
  summary: number
}): AnnexField[] {
  return [
    { label: '联系电话', line: lines.phone, type: 'phone', required: true },
    { label: '电子信箱', line: lines.email, type: 'email', required: true },
    { label: '单位地址', line: lines.address, type: 'text' },
    { label: '邮政编码', line: lines.address, type: 'postcode' },
    { label: '视频题目', line: lines.title, type: 'text', required: true },
    { label: '内容简介', line: lines.summary, type: 'textarea', required: true },
  ]
}

/** J, annexes 1 and 2. */
export const municipalAnnexes: { team: Annex; person: Annex } = {
  team: {
    title: '2020年江门市“我身边的质量故事”微视频创作大赛报名表（团体）',
    fields: [
      { label: '团体名称', line: 128, type: 'text', required: true },
      { label: '团体代表姓名', line: 128, type: 'text', required: true },
      ...municipalFields({ phone: 129, email: 129, address: 130, title: 132, summary: 133 }),
    ],
    implied: { sendingUnit: 'R136', storyKind: 'R28', declaration: 'R33' },
  },
  person: {
    title: '2020年江门市“我身边的质量故事”微视频创作大赛报名表（个人）',
    fields: [
      { label: '姓名', line: 140, type: 'text', required: true },
      ...municipalFields({ phone: 140, email: 141, address: 142, title: 144, summary: 145 }),
    ],
    implied: { storyKind: 'R28', declaration: 'R33' },
  },
}

/** S, annex 2, part 1. */
export const signUpAnnex: Annex = {
  title: '2024年上海市质量品牌故事大赛在线报名表',
  fields: [
    { label: '单位名称（全称）', line: 195, type: 'text', required: true },
    { label: '会员单位', line: 196, type: 'single', options: YES_NO },
    { label: '推荐单位', line: 196, type: 'recommender' },
    { label: '单位地址', line: 197, type: 'text' },
    { label: '邮编', line: 197, type: 'postcode' },
    {
      label: '单位性质',
      line: 198,
      type: 'single',
      options: [
        { label: '国有' },
        { label: '民营' },
        { label: '外资' },
        { label: '合资' },
        { label: '事业单位' },
        { label: '其他', asksText: true },
      ],
    },
    {
      label: '重点领域',
      line: 199,
      type: 'single',
      required: true,
      options: [
        { label: '制造' },
        { label: '建设工程' },
        { label: '市场服务' },
        { label: '非营利性服务' },
        { label: '“专精特新”中小企业' },
      ],
    },
    {
      label: '重点产业',
      line: 200,
      type: 'single',
      required: true,
      options: [
        { group: '两大传统产业升级', label: '数字化转型' },
        { group: '两大传统产业升级', label: '绿色化转型' },
        { group: '三大先导产业', label: '集成电路' },
        { group: '三大先导产业', label: '生物医药' },
        { group: '三大先导产业', label: '人工智能' },
        { group: '六大重点产业', label: '电子信息' },
        { group: '六大重点产业', label: '生命健康' },
        { group: '六大重点产业', label: '汽车' },
        { group: '六大重点产业', label: '高端装备' },
        { group: '六大重点产业', label: '先进材料' },
        { group: '六大重点产业', label: '时尚消费品' },
        { group: '四大新赛道产业', label: '元宇宙' },
        { group: '四大新赛道产业', label: '绿色低碳' },
        { group: '四大新赛道产业', label: '数字经济' },
        { group: '四大新赛道产业', label: '智能终端' },
        { group: '五大未来产业', label: '未来健康' },
        { group: '五大未来产业', label: '未来智能' },
        { group: '五大未来产业', label: '未来能源' },
        { group: '五大未来产业', label: '未来空间' },
        { group: '五大未来产业', label: '未来材料' },
        { label: '其他', asksText: true },
      ],
    },
    { label: '联系人姓名', line: 201, type: 'text', required: true },
    { label: '部门及职务', line: 201, type: 'text' },
    { label: '联系手机', line: 202, type: 'phone', required: true },
    { label: '邮箱地址', line: 202, type: 'email', required: true },
    {
      label: '拟申报作品',
      line: 203,
      type: 'multiple',
      required: true,
      options: [
        { label: '质量品牌故事演讲' },
        { label: '质量品牌故事微电影' },
        { label: '质量品牌创新案例' },
        { label: '参加活动，暂无作品申报', exclusive: true },
      ],
    },
  ],
  implied: {},
}

/** 参赛类型, S:212: the options are the categories, one of which is chosen before the form opens (S:117). */
export const ENTRY_TYPES = ['质量品牌故事演讲', '质量品牌故事微电影', '质量品牌创新案例']

const LENGTH: AnnexField = {
  label: '作品时长',
  line: 214,
  type: 'number',
  unit: '分钟',
  required: true,
}
const EXTENT: AnnexField = {
  label: '案例篇幅',
  line: 214,
  type: 'number',
  unit: '字',
  required: true,
}

/** S, annex 2, part 2, by key of the category. */
export const entryAnnexes: Record<string, Annex> = {
  speech: entryAnnex('质量品牌故事演讲', LENGTH),
  film: entryAnnex('质量品牌故事微电影', LENGTH),
  case: entryAnnex('质量品牌创新案例', EXTENT),
}

function entryAnnex(entryType: string, measure: AnnexField): Annex {
  return {
    title: `参赛作品申报表（${entryType}）`,
    fields: [
      { label: '参赛作品名称', line: 209, type: 'text', required: true },
      { label: '参赛单位名称', line: 210, type: 'text', required: true },
      { label: '市质协会会员单位', line: 210, type: 'single', options: YES_NO },
      { label: '推荐单位', line: 211, type: 'recommender', required: true },
      { label: '参赛类型', line: 212, type: 'statement' },
      {
        label: '作品类别',
        line: 213,
        type: 'single',
        options: [
          { label: '上海服务' },
          { label: '上海制造' },
          { label: '上海购物' },
          { label: '上海文化' },
        ],
      },
      measure,
      { label: '主创者姓名', line: 215, type: 'text', required: true },
      { label: '联系人姓名', line: 216, type: 'text', required: true },
      { label: '联系地址', line: 216, type: 'text' },
      { label: '联系部门', line: 217, type: 'text' },
      { label: '职务', line: 217, type: 'text' },
      { label: '联系手机', line: 218, type: 'phone', required: true },
      { label: '电子邮箱', line: 218, type: 'email', required: true },
      {
        label: '参赛作品内容简介',
        line: 219,
        type: 'textarea',
        required: true,
        characters: [100, 300],
      },
      { label: '主创者签名', line: 220, type: 'statement' },
      { label: '参赛单位承诺', line: 221, type: 'statement' },
      { label: '单位盖章', line: 221, type: 'statement' },
      {
        label: '曾获相关荣誉',
        line: 222,
        type: 'multiple',
        options: [
          { label: '上海品牌认证获证单位' },
          { label: '上海市品牌培育示范企业' },
          { label: '历届品牌故事比赛获奖单位' },
          { label: '其它', asksText: true },
        ],
      },
    ],
    implied: {},
  }
}
