import type { DirectRoute } from '../../domain/types/index.ts'
import type { RecommendingPreset } from '../types.ts'

/** R80–R90, S:127, S:133–139, S:251; note and declaration in our words. */
export const recommending: RecommendingPreset = {
  kinds: [
    { key: 'district', label: '各区市场监管局', labelEn: 'District bureaus' },
    { key: 'trade', label: '行业组织', labelEn: 'Trade bodies' },
    { key: 'group', label: '集团公司', labelEn: 'Group companies' },
  ],
  note: '作品由区、行业组织或集团公司推荐。申报时请选择对口的推荐单位，提交后主动联系其确认。专精特新民营企业、外商企业，以及确有特殊情况、没有推荐单位的市质协会会员单位，可以选择直接报名。',
  noteEn:
    'Entries are recommended by a district bureau, a trade body or a group company. Choose yours in the form and contact it after you submit. Specialised and innovative private enterprises, foreign-funded enterprises, and members that for a special reason have no recommender may choose the direct route.',
  declaration:
    '我单位在推荐工作中遵守本活动的规定和评审纪律。推荐材料真实有效，不涉及国家秘密，不侵犯他人知识产权，没有违反有关法律法规的情形。对推荐作品有争议的，我单位积极查证处理；材料不实或违反纪律的，我单位承担相应责任。',
  declarationEn:
    'In recommending we keep the rules of this activity and the discipline of its reviews. The papers are true and valid, contain no state secrets, infringe nobody’s intellectual property and break no law. If a recommended entry is disputed, we look into it and settle it; for untrue papers or breaches of discipline we answer.',
  opinionTemplates: [
    {
      title: '材料真实、符合要求',
      text: '经初审，材料齐全，事迹真实，内容符合作品要求，同意推荐。',
    },
    {
      title: '故事演讲',
      text: '故事取自本单位的质量实践，人物和经过清楚，感染力较强，时长符合要求，同意推荐。',
    },
    {
      title: '微电影',
      text: '影片主题鲜明，叙事完整，画面和声音清晰，时长和格式符合要求，同意推荐。',
    },
    {
      title: '创新案例',
      text: '案例问题明确，方法得当，成效有数据支持，做法可供同行借鉴，同意推荐。',
    },
  ],
}

/** R83, S:131: the direct route is itself one of the recommenders to choose from. */
export const directRoute: DirectRoute = {
  enabled: true,
  label: '其它—市质协会员与质量推进部',
  labelEn: 'Other – the association’s department for members and quality promotion',
}
