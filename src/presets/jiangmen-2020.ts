import { category } from './jiangmen-2020/category.ts'
import { schedule } from './jiangmen-2020/schedule.ts'
import { consents, purpose, rules, RULES_VERSION } from './jiangmen-2020/texts.ts'
import { phrases } from './phrases.ts'
import type { ContestPreset } from './types.ts'

/** A municipal contest: one category, public vote and experts, cash prizes (source J in `docs/requirements.md`). */
export const jiangmen2020: ContestPreset = {
  slug: 'jiangmen-2020',
  title: '2020年江门市“我身边的质量故事”微视频创作大赛',
  titleEn: 'Jiangmen Micro-video Contest 2020 “Quality Stories Around Me”',
  edition: 2020,
  documentNumber: '江质强市办告字〔2020〕1号',
  look: 'harbour',
  theme: '我身边的质量故事',
  themeEn: 'Quality stories around me',
  slogan: '品质侨都，全民共享',
  sloganEn: 'Quality for a city of overseas Chinese, shared by all',
  purpose,
  // R3, J:17–23
  organisations: [
    { role: 'host', name: '江门市质量强市活动领导小组办公室' },
    { role: 'coOrganiser', name: '各市（区）质量强市（区）活动领导小组办公室' },
    { role: 'executor', name: '江门日报社' },
    { role: 'technicalGuidance', name: '江门市微视频协会' },
  ],
  contacts: [
    {
      group: '主办单位',
      name: '示例联系人（请替换）',
      phone: '000-00000000',
      email: 'contact@example.org',
    },
  ],
  // R6, J:71
  channels: [
    { kind: 'wechat', label: '江门市场监管' },
    { kind: 'wechat', label: '江门日报' },
  ],
  timeZone: 'Asia/Shanghai',
  windows: schedule,
  graceMinutes: 30,
  unitIdentity: 'name',
  rulesVersion: RULES_VERSION,
  rules,
  consents,
  directRoute: { enabled: false },
  allowOwnRecommendation: false,
  examination: { claimMinutes: 30, claimFirst: false, phrases },
  recommending: null,
  signUpForm: null,
  categories: [category],
}
