import { checkScoringRule } from '#src/domain/judging/checkScoringRule.ts'
import type { FormDefinition } from '#src/domain/types/index.ts'
import { presets } from '#src/presets/index.ts'
import type { CategoryPreset, ContestPreset } from '#src/presets/types.ts'
import { association, categoryOf, municipal } from '../../helpers/presets.ts'

describe('the rules of the presets', () => {
  it('should limit persons to two and units not at all (R21, R22)', () => {
    expect(municipal.categories.map(({ applicants, limits }) => ({ applicants, limits }))).toEqual([
      {
        applicants: ['unit', 'group', 'person'],
        limits: { perUnit: null, perPerson: 2, soft: false },
      },
    ])
  })

  it('should limit a unit to five, five and one in principle (R23–R25)', () => {
    expect(association.categories.map(({ key, limits }) => [key, limits])).toEqual([
      ['speech', { perUnit: 5, perPerson: null, soft: true }],
      ['film', { perUnit: 5, perPerson: null, soft: true }],
      ['case', { perUnit: 1, perPerson: null, soft: true }],
    ])
    expect(association.categories.flatMap(({ applicants }) => applicants)).toEqual(
      Array(3).fill('unit'),
    )
  })

  it('should ask a recommendation only where the notice does, with the direct route of S:131', () => {
    expect(municipal.categories[0]?.recommendation).toBe('none')
    expect(municipal).toMatchObject({ recommending: null, directRoute: { enabled: false } })
    expect(association.categories.every((each) => each.recommendation === 'required')).toBe(true)
    expect(association.directRoute).toMatchObject({
      enabled: true,
      label: '其它—市质协会员与质量推进部',
    })
    expect(association.recommending?.kinds.map(({ key }) => key)).toEqual([
      'district',
      'trade',
      'group',
    ])
  })

  it('should take the video as J:41 says and the copyright letter after acceptance', () => {
    expect(slotOf(municipal, 'video', 'work')).toMatchObject({
      due: 'submission',
      required: true,
      accept: ['avi', 'mov', 'mp4', 'mpg'],
      maxSeconds: 300,
      minHeight: 720,
    })
    expect(slotOf(municipal, 'video', 'copyrightLetter')).toMatchObject({
      due: 'acceptance',
      required: true,
    })
  })

  it.each(['speech', 'film', 'case'])('should take the papers of S:121 with a %s', (key) => {
    expect(slotOf(association, key, 'stampedForm')).toMatchObject({
      required: true,
      accept: ['pdf'],
    })
    expect(slotOf(association, key, 'logo')).toMatchObject({
      required: true,
      accept: ['jpg'],
      shared: true,
    })
    expect(slotOf(association, key, 'unitProfile')).toMatchObject({
      required: true,
      accept: ['doc', 'docx'],
      shared: true,
    })
    expect(slotOf(association, key, 'supplements')).toMatchObject({
      required: false,
      accept: ['any'],
    })
    expect(slotOf(association, key, 'work')).toMatchObject({ required: true, standardName: true })
  })

  it('should take works as S:123 says, a film of 1G being 2^30 bytes', () => {
    expect(slotOf(association, 'film', 'work')?.maxMegabytes).toBe(1024)
    expect(slotOf(association, 'speech', 'work')?.accept).toEqual(
      expect.arrayContaining(['doc', 'docx']),
    )
    expect(slotOf(association, 'case', 'work')?.accept).toEqual(['doc', 'docx'])
  })

  it('should give the prizes of J:87–97, 14,300 yuan in all', () => {
    const awards = municipal.categories[0]?.awards ?? []

    expect(awards.map(({ title, quota, cash }) => [title, quota, cash])).toEqual([
      ['一等奖', 1, 3000],
      ['二等奖', 3, 1500],
      ['三等奖', 5, 500],
      ['最佳人气奖', 1, 300],
      ['优秀作品奖', 20, 200],
      ['优秀组织奖', 5, undefined],
    ])
    const total = awards.reduce((sum, { quota, cash }) => sum + (quota ?? 0) * (cash ?? 0), 0)
    expect(total).toBe(14_300)
  })

  it('should give the awards of S:165–169 without numbers and without cash', () => {
    const titles = Object.fromEntries(
      association.categories.map(({ key, awards }) => [key, awards.map(({ title }) => title)]),
    )
    const grades = ['一等奖', '二等奖', '三等奖']
    const others = ['活动参赛成果证书', '组织推荐单位表扬']

    expect(titles).toEqual({
      speech: [...grades, '最具风采奖', '最佳演绎奖', ...others],
      film: [...grades, '最具创意奖', '最佳人气奖', ...others],
      case: [...grades, ...others],
    })
    const awards = association.categories.flatMap((category) => category.awards)
    expect(awards.filter(({ quota, cash }) => quota !== null || cash !== undefined)).toEqual([])
    expect(awards.filter(({ kind }) => kind === 'observation')).toHaveLength(4)
  })

  it('should declare 30 and 70 percent for the one contest and nothing for the other (R119)', () => {
    const [review] = municipal.categories[0]?.rounds ?? []
    const criteria = municipal.categories[0]?.scoreSheet.criteria ?? []

    expect(review?.rule?.components).toEqual([
      { kind: 'experts', weight: 70 },
      {
        kind: 'publicVote',
        weight: 30,
        conversion: { kind: 'bandedRank', bands: 10, lowest: 60, highest: 100, zeroVotes: 60 },
      },
    ])
    expect(review?.rule && checkScoringRule({ rule: review.rule, criteria }).ok).toBe(true)
    const rounds = association.categories.flatMap((category) => category.rounds)
    expect(rounds.map(({ rule, vote }) => [rule, vote])).toEqual(Array(6).fill([null, null]))
  })

  it('should hold regional speeches in three to five regions (S:149)', () => {
    const regional = categoryOf(association, 'speech').rounds[0]

    expect(regional).toMatchObject({ kind: 'regionalLive', regions: { min: 3, max: 5 } })
  })

  it.each(categories())('should hold together: %s', (_, preset, category) => {
    const awards = category.awards.map(({ key }) => key)
    const windows = preset.windows.map(({ key }) => key)
    const total = category.scoreSheet.criteria.reduce((sum, { max }) => sum + max, 0)
    const targets = [
      ...category.fileSlots.map(({ key }) => key),
      ...category.forms.flatMap(({ form }) => [...new Set(targetsOf(form))]).filter(unique),
    ]

    expect(total).toBe(100)
    expect(category.scoreSheet).toMatchObject({ example: true })
    expect(category.scoreSheet.note).toContain('示例')
    expect(new Set(awards).size).toBe(awards.length)
    expect(new Set(targets).size).toBe(targets.length)
    expect(awards).toEqual(expect.arrayContaining(category.rounds.flatMap((each) => each.decides)))
    expect(windows).toEqual(expect.arrayContaining(category.rounds.flatMap((each) => each.windows)))
    expect(category.forms.flatMap(({ applicantKinds }) => applicantKinds).toSorted()).toEqual(
      category.applicants.toSorted(),
    )
  })
})

function categories(): [string, ContestPreset, CategoryPreset][] {
  return presets.flatMap((preset) =>
    preset.categories.map((category): [string, ContestPreset, CategoryPreset] => [
      `${preset.slug} ${category.key}`,
      preset,
      category,
    ]),
  )
}

function slotOf(preset: ContestPreset, category: string, key: string) {
  return categoryOf(preset, category).fileSlots.find((slot) => slot.key === key)
}

/** Keys and names a remark of the examination may point at. */
function targetsOf(form: FormDefinition): string[] {
  return form.sections.flatMap(({ key, fields }) => [key, ...fields.map(({ name }) => name)])
}

function unique(value: string, index: number, all: string[]): boolean {
  return all.indexOf(value) === index
}
