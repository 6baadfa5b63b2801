import fc from 'fast-check'

import type { Panel } from './panel.ts'
import type { Typed } from './portal.ts'

/** A contest nobody wrote code for: its form, its limit and its weights are drawn at random. */
export type RandomContest = {
  fields: RandomField[]
  perUnit: number
  expertWeight: number
  criteria: number[]
}
type RandomField =
  | { type: 'text' | 'textarea'; name: string; minCharacters: number; maxCharacters: number }
  | { type: 'single' | 'multiple'; name: string; options: string[] }
  | { type: 'number'; name: string; min: number; max: number }

const WORDS = {
  text: '单行文字',
  textarea: '多行文字',
  single: '单选',
  multiple: '多选',
  number: '数字',
} as const

export const randomContest: fc.Arbitrary<RandomContest> = fc.record({
  fields: fc
    .array(
      fc.oneof(
        fc.record({
          type: fc.constantFrom('text' as const, 'textarea' as const),
          name: fc.constant(''),
          minCharacters: fc.integer({ min: 1, max: 5 }),
          maxCharacters: fc.integer({ min: 6, max: 40 }),
        }),
        fc.record({
          type: fc.constantFrom('single' as const, 'multiple' as const),
          name: fc.constant(''),
          options: fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), {
            minLength: 2,
            maxLength: 4,
          }),
        }),
        fc.record({
          type: fc.constant('number' as const),
          name: fc.constant(''),
          min: fc.integer({ min: 0, max: 10 }),
          max: fc.integer({ min: 11, max: 99 }),
        }),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((fields) => fields.map((field, index) => ({ ...field, name: `field${index}` }))),
  perUnit: fc.integer({ min: 1, max: 2 }),
  expertWeight: fc.integer({ min: 1, max: 99 }),
  criteria: fc.array(fc.integer({ min: 5, max: 50 }), { minLength: 1, maxLength: 3 }),
})

/** Answers such a form takes. */
export const answersFor = ({ fields }: RandomContest, title: string): Typed =>
  Object.fromEntries([['title', title], ...fields.map((field) => [field.name, answerTo(field)])])

function answerTo(field: RandomField): string | string[] {
  if ('options' in field) {
    const [first = ''] = field.options
    return field.type === 'multiple' ? [first] : first
  }
  return 'max' in field ? String(field.max) : '示'.repeat(field.maxCharacters)
}

/** Makes the whole contest in the panel, as an organiser would, and returns its slug. */
export async function makeInPanel({
  panel,
  contest,
  mark,
}: {
  panel: Panel
  contest: RandomContest
  /** Sets it apart from other contests of the database. */
  mark: string
}): Promise<{ slug: string; title: string }> {
  const title = `第三赛事${mark}`
  const slug = `third-${mark}`
  await makeForm({ panel, contest, title })
  await makeContest({ panel, title, slug })
  await makeCategory({ panel, contest, title })
  await makeRound({ panel, contest, title })
  return { slug, title }
}

type Making = { panel: Panel; title: string }

async function makeForm({ panel, contest, title }: Making & { contest: RandomContest }) {
  await panel.openCreate('forms')
  await panel.fill('title', `${title}申报表`)
  const heading = await panel.addBlock('fields', WORDS.text)
  await panel.fill(`fields.${heading}.name`, 'title')
  await panel.fill(`fields.${heading}.label`, '作品名称')
  await panel.tick(`fields.${heading}.isTitle`)
  await panel.tick(`fields.${heading}.required`)
  for (const field of contest.fields) {
    const at = `fields.${await panel.addBlock('fields', WORDS[field.type])}`
    await panel.fill(`${at}.name`, field.name)
    await panel.fill(`${at}.label`, `栏目${field.name}`)
    await panel.tick(`${at}.required`)
    if ('minCharacters' in field) {
      await panel.fill(`${at}.minCharacters`, field.minCharacters)
      await panel.fill(`${at}.maxCharacters`, field.maxCharacters)
    }
    if ('max' in field) {
      await panel.fill(`${at}.min`, field.min)
      await panel.fill(`${at}.max`, field.max)
    }
    for (const option of 'options' in field ? field.options : []) {
      const row = `${at}.options.${await panel.addRow(`${at}.options`)}`
      await panel.fill(`${row}.value`, option)
      await panel.fill(`${row}.label`, `选项${option}`)
    }
  }
  await panel.save()
}

async function makeContest({ panel, title, slug }: Making & { slug: string }) {
  await panel.openCreate('contests')
  await panel.fill('title', title)
  await panel.fill('slug', slug)
  await panel.fill('edition', new Date().getFullYear())
  await panel.tick('published')
  await panel.tab('规则与告知')
  await panel.write('同一作品只能参加一个类型。')
  await panel.tab('日程')
  for (const words of ['报名', '作品申报', '网络投票']) {
    const row = `windows.${await panel.addRow('windows')}`
    await panel.choose(`${row}.key`, words)
    await panel.fill(`${row}.title`, words)
    await panel.fill(`${row}.displayText`, '即日起')
    await panel.date(`${row}.opensAt`, '2020年01月01日 08:00')
  }
  await panel.save()
}

async function makeCategory({ panel, contest, title }: Making & { contest: RandomContest }) {
  await panel.openCreate('categories')
  await panel.choose('contest', title)
  await panel.fill('title', `${title}类型`)
  await panel.fill('key', 'story')
  await panel.fill('code', 'S')
  await panel.tab('对象与限额')
  await panel.choose('applicants', '单位')
  await panel.fill('limits.perUnit', contest.perUnit)
  await panel.tab('表单与文件')
  const row = `forms.${await panel.addRow('forms')}`
  await panel.choose(`${row}.applicantKinds`, '单位')
  await panel.choose(`${row}.form`, `${title}申报表`)
  await panel.save()
}

async function makeRound({ panel, contest, title }: Making & { contest: RandomContest }) {
  await panel.openCreate('rounds')
  await panel.choose('contest', title)
  await panel.choose('category', `${title}类型`)
  await panel.fill('title', `${title}评审`)
  const experts = `components.${await panel.addRow('components')}`
  await panel.choose(`${experts}.kind`, '专家评审')
  await panel.fill(`${experts}.weight`, contest.expertWeight)
  const votes = `components.${await panel.addRow('components')}`
  await panel.choose(`${votes}.kind`, '网络投票')
  await panel.fill(`${votes}.weight`, 100 - contest.expertWeight)
  await panel.choose(`${votes}.conversion`, '与最高票之比')
  for (const [index, max] of contest.criteria.entries()) {
    const row = `criteria.${await panel.addRow('criteria')}`
    await panel.fill(`${row}.key`, `criterion${index}`)
    await panel.fill(`${row}.label`, `评分项${index}`)
    await panel.fill(`${row}.max`, max)
  }
  await panel.save()
}
