import fc from 'fast-check'

import { inspect, inspectPanel } from '../../helpers/inspect.ts'
import type { Life, Visitor } from '../../helpers/life.ts'
import { PASSWORD, unique } from '../../helpers/people.ts'
import type { Portal, Typed } from '../../helpers/portal.ts'
import { answersFor, makeInPanel, randomContest } from '../../helpers/randomContest.ts'
import type { RandomContest } from '../../helpers/randomContest.ts'

/** A contest that is drawn, and what its one judge thinks of its one entry. */
export type Draw = { contest: RandomContest; points: number[] }

export const drawn: fc.Arbitrary<Draw> = randomContest.chain((contest) =>
  fc.record({
    contest: fc.constant(contest),
    points: fc.tuple(...contest.criteria.map((max) => fc.integer({ min: 0, max }))),
  }),
)

/** Where it is lived: whoever visits, whoever is staff, and what their pages did wrong. */
export type Stage = Pick<Life, 'visitor' | 'staff' | 'wrongs'>

/** Made in the panel by an organiser, entered, examined, judged, voted on, and computed as by hand. */
export async function liveThirdContest(life: Stage, { contest, points }: Draw): Promise<void> {
  /** Titles of windows by the page of the portal they belong to. */
  const windows = new Map<string, string>()
  const organiser = await life.staff('organiser')
  const { slug, title } = await makeInPanel({ panel: organiser.panel, contest, mark: unique() })
  await inspectPanel(organiser.page, 'third-round-made')
  const roundPage = organiser.page.url()

  const entrant = await life.visitor()
  await register(entrant)
  await entrant.portal.open(`/my/contests/${slug}`)
  expect(await entrant.portal.text()).toContain('不需要单独报名')
  await look(entrant.page, 'third-sign-up')

  const titles = [...Array(contest.perUnit + 1).keys()].map((index) => `示例作品${index + 1}`)
  const entries: string[] = []
  for (const [index, work] of titles.entries()) {
    entries.push(await begin(entrant, { slug, isFirst: index === 0 }))
    await fillIn(entrant, { contest, work, isFirst: index === 0 })
  }
  const [accepted = '', ...others] = entries
  const excess = others.at(-1) ?? ''
  for (const id of entries.slice(0, -1)) {
    const number = await handIn(entrant, id)
    expect(number).toMatch(/^\d{4}-S-\d{4}$/)
  }
  await look(entrant.page, 'third-receipt')

  await entrant.portal.open(`/my/entries/${excess}/check`)
  await declare(entrant)
  expect(await entrant.portal.pressRefused('提交作品')).toContain(
    `最多提交 ${contest.perUnit} 件作品，已提交 ${contest.perUnit} 件，这一件没有提交`,
  )
  await look(entrant.page, 'third-over-limit')
  await entrant.portal.open(`/my/entries/new?contest=${slug}`)
  expect(await entrant.portal.text()).toContain(`已用 ${contest.perUnit}/${contest.perUnit}`)
  expect(await entrant.page.locator('main').getByRole('button').first().isDisabled()).toBe(true)
  await look(entrant.page, 'third-blocked')

  const anybody = await life.visitor()
  await anybody.portal.open(`/${slug}`)
  expect(await anybody.portal.text()).toContain(title)
  await inspect(anybody.page, 'third-public')

  const examiner = await life.staff('examiner')
  await examiner.panel.show('entries', accepted)
  await inspectPanel(examiner.page, 'third-examination')
  await examiner.page.getByRole('button', { name: '受理', exact: true }).click()
  await examiner.page.getByRole('button', { name: '确认受理' }).click()
  await examiner.page.getByText('已受理，受理号为').waitFor()
  await inspectPanel(examiner.page, 'third-accepted')

  const judge = await makeJudge(title)
  await organiser.page.goto(roundPage)
  await inspectPanel(organiser.page, 'third-round-draft')
  await organiser.desk.conduct('开启本轮')
  await organiser.desk.conduct('分配评委')
  await inspectPanel(organiser.page, 'third-round-open')

  await vote(anybody, slug)
  await mark(judge, { contest, points })

  await organiser.page.goto(roundPage)
  await organiser.desk.conduct('关闭本轮')
  await organiser.desk.conduct('计算结果')
  await inspectPanel(organiser.page, 'third-computed')
  const cells = organiser.page.locator('.contest-scroll .contest-table tbody tr td')
  expect(await cells.allTextContents()).toContain(totalByHand({ contest, points }))

  // Two pages of a portal never share the title of their windows.
  expect(new Set(windows.values()).size).toBe(windows.size)
  expect(life.wrongs).toEqual([])

  async function look(page: Portal['page'], step: string): Promise<void> {
    await inspect(page, step)
    const title = (await page.title()).replace(/^错误：/, '')
    windows.set(new URL(page.url()).pathname, title)
  }

  async function register({ page, portal }: Visitor): Promise<void> {
    await portal.open('/my/register')
    await portal.prove(`${unique()}@example.invalid`)
    await portal.type({
      kind: 'unit',
      unitName: `示例第三赛事公司${unique()}`,
      name: '示例经办人',
      password: PASSWORD,
      passwordAgain: PASSWORD,
    })
    for (const box of await page.locator('main input[name^=consent_]').all()) await box.check()
    await look(page, 'third-register')
    await portal.press('注册')
  }

  /** From the page of the sign-up to the first section of a new entry; returns its id. */
  async function begin({ page, portal }: Visitor, { slug, isFirst }: First & { slug: string }) {
    await portal.open(`/my/contests/${slug}`)
    await page.locator('main').getByRole('link', { name: '申报新作品' }).click()
    await page.waitForURL(/entries\/new/)
    if (isFirst) await look(page, 'third-new-entry')
    await portal.press(/^申报「/)
    const id = /entries\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
    if (isFirst) await look(page, 'third-hub')
    await page
      .locator('main')
      .getByRole('list', { name: '申报内容' })
      .getByRole('link')
      .first()
      .click()
    await page.waitForURL(/\/sections\//)
    return id
  }

  /** One answer is wrong at first: it is refused in words, and everything typed is still there. */
  async function fillIn(
    { page, portal }: Visitor,
    { contest, work, isFirst }: First & { contest: RandomContest; work: string },
  ): Promise<void> {
    if (isFirst) {
      const { typed, words } = wrongAnswers(contest, work)
      await portal.type(typed)
      expect(await portal.pressRefused('保存并继续')).toContain(words)
      expect(await page.title()).toMatch(/^错误：/)
      for (const [name, value] of Object.entries(typed)) {
        if (Array.isArray(value)) continue
        const box = page.locator(`main [name="${name}"]:is(:checked, :not([type=radio]))`)
        expect([name, await box.inputValue()]).toEqual([name, value])
      }
      await look(page, 'third-refused')
    }
    await portal.type(answersFor(contest, work))
    await portal.press('保存并继续')
    expect(new URL(page.url()).pathname).toMatch(/\/check$/)
    if (isFirst) await look(page, 'third-check')
  }

  async function handIn(visitor: Visitor, id: string): Promise<string> {
    await visitor.portal.open(`/my/entries/${id}/check`)
    await declare(visitor)
    await visitor.portal.press('提交作品')
    return /\d{4}-S-\d{4}/.exec(await visitor.portal.text())?.[0] ?? ''
  }

  async function declare({ page }: { page: Portal['page'] }): Promise<void> {
    for (const box of await page.locator('main form input[type=checkbox]').all()) await box.check()
  }

  /** An account of a judge, made by an administrator in the panel, signed in to the portal. */
  async function makeJudge(contestTitle: string): Promise<Visitor> {
    const username = `judge-${unique()}`
    const { panel, page } = await life.staff('admin')
    await panel.openCreate('accounts')
    await panel.fill('username', username)
    await panel.fill('password', PASSWORD)
    await page.fill('#field-confirm-password', PASSWORD)
    await panel.fill('name', '示例评委')
    await panel.choose('kind', '个人')
    const row = `grants.${await panel.addRow('grants')}`
    await panel.choose(`${row}.contest`, contestTitle)
    await panel.choose(`${row}.role`, '评委')
    await inspectPanel(page, 'third-judge-account')
    await panel.save()
    const judge = await life.visitor()
    await judge.portal.signIn(username, PASSWORD)
    return judge
  }

  async function vote({ page, portal }: Visitor, slug: string): Promise<void> {
    await portal.open(`/${slug}/entries`)
    await inspect(page, 'third-gallery')
    await page
      .locator('main')
      .getByRole('link', { name: /示例作品1/ })
      .first()
      .click()
    await page.waitForURL(/\/entries\/./)
    await inspect(page, 'third-entry')
    await page.getByRole('button', { name: '投一票' }).click()
    await page.getByText('您今天已为这件作品投票').waitFor()
    await inspect(page, 'third-voted')
  }

  async function mark(
    { page, portal }: Visitor,
    { contest, points }: { contest: RandomContest; points: number[] },
  ): Promise<void> {
    await portal.open('/judge')
    await inspect(page, 'third-judge')
    await page.locator('main').getByRole('link', { name: /^评分/ }).first().click()
    await page.waitForURL(/\/judge\/.+\/.+/)
    const beyond = { 'points.criterion0': (contest.criteria[0] ?? 0) + 1 }
    await portal.type({ ...sheetOf(points), ...beyond })
    expect(await portal.pressRefused('提交评分')).toContain(
      `应为 0 至 ${contest.criteria[0]} 的整数`,
    )
    await inspect(page, 'third-mark-refused')
    await portal.type(sheetOf(points))
    await inspect(page, 'third-mark')
    await portal.press('提交评分')
    await inspect(page, 'third-marked')
  }
}

type First = { isFirst: boolean }

const sheetOf = (points: number[]): Typed =>
  Object.fromEntries(points.map((value, index) => [`points.criterion${index}`, value]))

/** All answers but one are right; where the form asks for choices alone, one is left open. */
function wrongAnswers(contest: RandomContest, work: string): { typed: Typed; words: string } {
  const typed = answersFor(contest, work)
  for (const field of contest.fields) {
    if ('max' in field) {
      const words = `「栏目${field.name}」不能大于 ${field.max}`
      return { typed: { ...typed, [field.name]: String(field.max + 1) }, words }
    }
    if ('maxCharacters' in field) {
      const { name, maxCharacters: max } = field
      const words = `「栏目${name}」现在 ${max + 1} 字，最多 ${max} 字`
      return { typed: { ...typed, [name]: '示'.repeat(max + 1) }, words }
    }
  }
  const { field0: _, ...rest } = typed
  return { typed: rest, words: '请填写「栏目field0」' }
}

/**
 * One judge, one entry, one vote: the judge's points as a share of the full mark, by the experts' weight; the entry has
 * the most votes, so it gets the whole weight of the vote. Two decimals, halves up.
 */
function totalByHand({ contest, points }: { contest: RandomContest; points: number[] }): string {
  const full = contest.criteria.reduce((sum, max) => sum + max, 0)
  const given = points.reduce((sum, value) => sum + value, 0)
  const hundredths = Math.floor((given * contest.expertWeight * 100 * 2 + full) / (2 * full))
  return ((hundredths + (100 - contest.expertWeight) * 100) / 100).toFixed(2)
}
