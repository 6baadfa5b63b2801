import type { FormPdfData } from '#src/documents/formPdf.ts'
import type { ReceiptData } from '#src/documents/receipt.ts'
import type { RecommendationTableData } from '#src/documents/recommendationTable.ts'
import type { FormDefinition, FormField } from '#src/domain/types/index.ts'

const DIGEST = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
const at = <T>(list: T[], index: number): T => list[index % list.length] as T

const UNITS = [
  '示例精密制造有限公司',
  '示例市轨道交通运营集团有限公司第二分公司',
  '示例 International Biopharmaceuticals (Shanghai) Co., Ltd.',
  '示例纺织',
]
const TITLES = [
  '毫厘之间',
  '《一张车票背后的四十七道工序》——记示例线路的准点故事',
  'From Zero to ISO9001：我们的质量之路',
]
const CATEGORIES = ['质量故事演讲', '质量故事微电影', '创新案例']
const OPINIONS = [
  '主题鲜明，内容真实，材料齐全，同意推荐。',
  '该片记录了示例公司三年来推进“零缺陷”管理的过程，人物真实可感，镜头语言朴素；建议在正式比赛前压缩片头字幕。经初审小组集体讨论，同意推荐。',
  '方法可复制，成效有第三方检测报告（2024-A1）佐证，返工率由 6.2 % 降到 0.8 %。同意推荐。',
]

/** A recommendation table of `count` invented rows with names and opinions of many lengths. */
export function sampleTable(count: number): RecommendationTableData {
  return {
    locale: 'zh',
    contestTitle: '2024年示例市质量品牌故事大赛',
    recommenderName: '示例区市场监督管理局',
    version: 2,
    serial: 'TJ-2024-0012-02',
    digest: DIGEST,
    generatedAt: '2024-07-08T02:32:00Z',
    timeZone: 'Asia/Shanghai',
    rows: Array.from({ length: count }, (_, index) => ({
      rank: index + 1,
      unitName: at(UNITS, index),
      title: at(TITLES, index),
      categoryTitle: at(CATEGORIES, index),
      opinion: at(OPINIONS, index + Math.floor(index / 5)),
    })),
    declaration: '本单位已逐件初审，所填内容与申报材料一致，并对推荐材料的真实性负责。',
    filler: {
      name: '示例甲',
      department: '质量发展科',
      position: '主任科员',
      phone: '000-00000000',
      email: 'example@example.org',
      date: '2024-07-08',
    },
  }
}

const asked = { required: true, print: true }
const fields: FormField[] = [
  { ...asked, type: 'text', name: 'title', label: '作品名称' },
  {
    ...asked,
    type: 'single',
    name: 'member',
    label: '会员单位',
    options: [
      { value: 'yes', label: '是' },
      { value: 'no', label: '否' },
    ],
  },
  {
    ...asked,
    type: 'multiple',
    name: 'fields',
    label: '领域',
    options: [
      { value: 'electronics', label: '电子', group: '重点产业' },
      { value: 'cars', label: '汽车', group: '重点产业' },
      { value: 'other', label: '其他', asksText: true },
    ],
  },
  { ...asked, type: 'number', name: 'minutes', label: '作品时长', unit: '分钟' },
  {
    ...asked,
    type: 'number',
    name: 'length',
    label: '案例篇幅',
    unit: '字',
    showWhen: { field: 'member', oneOf: ['no'] },
  },
  { ...asked, type: 'recommender', name: 'recommender', label: '推荐单位' },
  {
    ...asked,
    type: 'textarea',
    name: 'summary',
    label: '内容简介',
    minCharacters: 100,
    maxCharacters: 300,
  },
  { ...asked, print: false, type: 'text', name: 'remark', label: '内部备注' },
  {
    ...asked,
    required: false,
    type: 'statement',
    name: 'commitment',
    label: '承诺',
    text: '本单位自愿参加，所交材料真实合法，不涉及国家秘密，也没有侵犯他人权利；如有不实，愿意承担相应责任，并配合主办方核实处理有关争议，绝不推诿。',
  },
]

export const paperForm: FormDefinition = {
  title: '申报表',
  sections: [{ key: 'all', title: '作品', fields }],
}

export function filledForm(): FormPdfData {
  return {
    locale: 'zh',
    contestTitle: '示例大赛',
    definition: paperForm,
    answers: {
      title: '差一点也不行',
      member: { value: 'yes' },
      fields: { values: ['cars', 'other'], other: '有限合伙' },
      minutes: 30,
      length: 2000,
      recommender: 'unit-1',
      summary: '示例公司的喷涂班组，从一张手写的缺陷记录表开始。',
      remark: '不打印',
    },
    recommenderName: '示例区市场监督管理局',
    number: '2024-A-0001',
    reference: { serial: '2024-A-0001-1', digest: DIGEST },
    generatedAt: '2024-07-04T08:05:00Z',
    timeZone: 'Asia/Shanghai',
  }
}

export function receipt(): ReceiptData {
  return {
    locale: 'zh',
    contestTitle: '示例大赛',
    number: '2024-A-0001',
    title: '差一点也不行',
    applicantName: '示例精密制造有限公司',
    categoryTitle: '质量故事演讲',
    recommenderName: null,
    files: [
      {
        slotLabel: '演讲素材稿',
        name: '示例精密制造有限公司+差一点也不行.docx',
        bytes: 1.5 * 2 ** 20,
        sha256: DIGEST,
      },
    ],
    firstSubmittedAt: '2024-07-03T02:11:09Z',
    submittedAt: '2024-07-04T08:05:00Z',
    rulesVersion: '2024-1',
    timeZone: 'Asia/Shanghai',
  }
}
