import { phrases } from './phrases.ts'
import { film } from './shanghai-2024/film.ts'
import { innovationCase } from './shanghai-2024/innovationCase.ts'
import { organisations } from './shanghai-2024/organisations.ts'
import { directRoute, recommending } from './shanghai-2024/recommending.ts'
import { schedule } from './shanghai-2024/schedule.ts'
import { signUpForm } from './shanghai-2024/signUpForm.ts'
import { speech } from './shanghai-2024/speech.ts'
import { consents, purpose, rules, RULES_VERSION } from './shanghai-2024/texts.ts'
import type { ContestPreset } from './types.ts'

/** An association's contest: three categories, recommenders, on-site finals (source S in `docs/requirements.md`). */
export const shanghai2024: ContestPreset = {
  slug: 'shanghai-2024',
  title: '2024年上海市质量品牌故事大赛',
  titleEn: 'Shanghai Quality Brand Story Contest 2024',
  edition: 2024,
  documentNumber: '沪质协〔2024〕32号',
  look: 'seal',
  theme: '上海质量新优势 中国品牌新风彩',
  themeEn: 'New strengths of Shanghai quality, new splendour of Chinese brands',
  slogan: null,
  sloganEn: null,
  purpose,
  organisations,
  contacts: [
    {
      group: '主办单位',
      name: '示例联系人甲（请替换）',
      phone: '000-00000000',
      email: 'host@example.org',
    },
    {
      group: '承办单位',
      name: '示例联系人乙（请替换）',
      phone: '000-00000000',
      email: 'executor@example.org',
    },
  ],
  // R6, R40, S:56, S:79, S:103, S:109
  channels: [
    { kind: 'wechat', label: '上海质量' },
    { kind: 'website', label: '上海市质量协会', url: 'http://www.saq.org.cn/' },
    {
      kind: 'website',
      label: '上海市群众性质量提升公共服务平台',
      url: 'http://shqi.saq.org.cn/',
    },
  ],
  timeZone: 'Asia/Shanghai',
  windows: schedule,
  graceMinutes: 30,
  // Limits hold for the unit, whatever it calls itself (R25); no annex asks for the code, the unit's profile does
  unitIdentity: 'creditCode',
  rulesVersion: RULES_VERSION,
  rules,
  consents,
  directRoute,
  allowOwnRecommendation: false,
  // R109, S:143
  examination: { claimMinutes: 30, claimFirst: true, phrases },
  recommending,
  signUpForm,
  categories: [speech, film, innovationCase],
}
