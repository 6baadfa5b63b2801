import { lackingToPublish } from '#src/domain/contest/lackingToPublish.ts'
import type { CategoryAsked } from '#src/domain/contest/lackingToPublish.ts'
import { lackingInWords } from '#src/translations/lackingInWords.ts'

const STAGES = [{ key: 'submission' }] as const
const film: CategoryAsked = {
  title: '微电影',
  applicants: ['unit', 'person'],
  forms: [{ applicantKinds: ['unit', 'person'] }],
}

describe('what a contest lacks to be published', () => {
  it('should be nothing where there is a stage of entries and a form for every kind of applicant', () => {
    expect(
      lackingToPublish({ windows: STAGES, categories: [film], untitled: [], hasRules: true }),
    ).toEqual([])
  })

  it('should be said all at once', () => {
    const onlyUnits = { ...film, forms: [{ applicantKinds: ['unit' as const] }] }
    const lacking = lackingToPublish({
      windows: [{ key: 'vote' }],
      categories: [onlyUnits, { title: '演讲', applicants: ['group'], forms: null }],
      untitled: [{ title: '申报表' }],
      hasRules: false,
    })
    expect(lacking.map((each) => lackingInWords(each, 'zh'))).toEqual([
      expect.stringContaining('没有“作品申报”阶段'),
      expect.stringContaining('还没有规则正文'),
      expect.stringContaining('参赛类型“微电影”没有给个人的申报表'),
      expect.stringContaining('参赛类型“演讲”没有给团体的申报表'),
      expect.stringContaining('申报表「申报表」还没有指明'),
    ])
    expect(lacking.map((each) => lackingInWords(each, 'en')).join()).not.toMatch(/[一-龥]阶段/)
  })

  it('should be a category where there is none', () => {
    const [lacking] = lackingToPublish({
      windows: STAGES,
      categories: [],
      untitled: [],
      hasRules: true,
    })
    expect(lacking).toEqual({ code: 'category' })
  })
})
