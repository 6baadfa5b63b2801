import type { CollectionSlug } from 'payload'
import type { Page } from 'playwright-core'

import { countCharacters } from '#src/domain/basics/textLength.ts'
import { findAll } from '#src/store/database/documents.ts'
import { inspect, inspectPanel } from '../helpers/inspect.ts'
import { startLife } from '../helpers/life.ts'
import type { Life, Visitor } from '../helpers/life.ts'
import { association } from '../helpers/presets.ts'
import { scriptBytes } from '../helpers/scriptBytes.ts'
import { story } from '../helpers/story.ts'
import {
  completeDraft,
  copiesOf,
  createEntrant,
  createIntakeWorld,
  handIn,
  signUp,
} from '../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../worlds/intakeWorld.ts'
import { granted } from '../worlds/parts/granted.ts'

/** Of the portals, compressed (experience.md 2). */
const SCRIPT_BUDGET_BYTES = 230_000

/** What an entrant meets between the start page and the receipt (experience.md 24–36), beside what the journeys show. */
describe('entering', () => {
  const step = story()
  let life: Life
  let world: IntakeWorld
  let entrant: TestEntrant
  let person: Visitor
  let draft = ''
  let staff: Visitor

  beforeAll(async () => {
    life = await startLife()
    staff = await life.staff('admin')
    world = await createIntakeWorld(life.booted, { preset: association })
    entrant = await createEntrant(life.booted)
    await signUp({ world, entrant })
    person = await asEntrant(entrant)
  })
  afterAll(() => life?.stop())

  const asEntrant = async ({ cookie }: TestEntrant): Promise<Visitor> => {
    const visitor = await life.visitor()
    const [name = '', value = ''] = cookie.split('=')
    await visitor.page.context().addCookies([{ name, value, url: life.site.origin }])
    return visitor
  }
  const startPage = () => `/my/entries/new?contest=${world.slug}`
  const alive = (page: Page) =>
    page
      .getByText(/自动保存/)
      .first()
      .waitFor()

  step('should block the next entry before any typing once the limit is used up', async () => {
    const whole = await completeDraft({ world, entrant, category: 'speech' })
    const [first = '', second = '', ...others] = await copiesOf(world, { draft: whole, count: 5 })
    for (const id of [whole.id, ...others]) granted(await handIn({ world, entrant, entryId: id }))
    const { page, portal } = person
    await portal.open(startPage())
    expect(await portal.text()).toContain('已用 4/5')

    const tabs = [person, await life.tabOf(person)]
    for (const [index, tab] of tabs.entries()) {
      await tab.portal.open(`/my/entries/${[first, second][index]}/check`)
      await tab.portal.tickAll()
    }
    const outcomes = await Promise.all(
      tabs.map(async ({ page: tab }) => {
        await tab.locator('main').getByRole('button', { name: '提交作品' }).click()
        const refused = tab.locator('main').getByRole('alert').first()
        await Promise.race([tab.waitForURL('**/receipt'), refused.waitFor()])
        return tab.url().endsWith('/receipt') ? 'taken' : await refused.textContent()
      }),
    )
    expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(1)
    expect(outcomes.find((outcome) => outcome !== 'taken')).toMatch(/5 件/)

    await portal.open(startPage())
    expect(await portal.text()).toContain('已用 5/5')
    const button = page.getByRole('button', { name: '申报「质量品牌故事演讲」' })
    expect(await button.isDisabled()).toBe(true)
    const why = await button.getAttribute('aria-describedby')
    expect(await page.locator(`#${why}`).textContent()).toMatch(/5 件/)
    await inspect(page, 'entering-01-full')
    const direct = await post(page, '/api/portal/entries', {
      category: world.categories.speech ?? '',
      applicantKind: 'unit',
    })
    expect(direct).toMatchObject({ status: 409 })
  })

  step('should begin another with the answers of an earlier one', async () => {
    const { page, portal } = person
    await portal.open(startPage())
    await page.getByText('用以前的作品作底稿').click()
    await inspect(page, 'entering-02-copy')
    await page.locator('[name=copy]').selectOption({ index: 1 })
    await page.getByRole('button', { name: '用作底稿' }).click()
    await page.getByRole('heading', { name: /为底稿/ }).waitFor()
    await inspect(page, 'entering-03-chosen')
    await portal.press('申报「质量品牌故事微电影」')
    draft = new URL(page.url()).pathname
    await portal.open(`${draft}/sections/story`)
    expect(await page.inputValue('[name=summary]')).toMatch(/^质{100}/)
    await portal.open(`${draft}/sections/basics`)
    expect(await page.inputValue('[name=title]')).toBe('')
  })

  step('should count what is done, and lead from each task back to the list', async () => {
    const { page, portal } = person
    await portal.open(draft)
    const said = /已完成 (\d+) 项，共 (\d+) 项/.exec(await portal.text())
    const rows = page.locator('main ol li, main ul li').filter({ has: page.locator('a') })
    const done = await rows.filter({ hasText: '已完成' }).count()
    expect(Number(said?.[1])).toBe(done)
    expect(Number(said?.[1])).toBeLessThan(Number(said?.[2]))
    await inspect(page, 'entering-04-hub')
    for (const link of ['作品信息', '内容简介']) {
      const row = page.locator('main').getByRole('link', { name: link }).first()
      await row.click()
      await page.waitForURL(`**${draft}/**`)
      await page.locator(`main a[href="${draft}"]`).first().click()
      await page.waitForURL(`**${draft}`)
    }
  })

  step(
    'should name five mistakes at the top and beside their fields, in the same words',
    async () => {
      const { page, portal } = person
      await portal.open(`${draft}/sections/liaison`)
      await alive(page)
      const wrong = {
        contactName: '',
        contactAddress: '',
        contactDepartment: '',
        contactPhone: '12',
        contactEmail: '不是邮箱',
      }
      await portal.type(wrong)
      await portal.pressRefused('保存并继续')
      const summary = page.locator('main [role=alert]').first()
      expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)
      expect(await page.title()).toMatch(/^错误：/)
      const links = summary.getByRole('link')
      expect(await links.count()).toBe(5)
      for (const [index, name] of Object.keys(wrong).entries()) {
        const link = links.nth(index)
        const words = (await link.textContent()) ?? ''
        await link.click()
        const field = page.locator(`main [name="${name}"]`)
        expect(await field.evaluate((input) => input === document.activeElement)).toBe(true)
        const described = (await field.getAttribute('aria-describedby'))?.split(' ') ?? []
        const beside = await Promise.all(
          described.map((id) => page.locator(`[id="${id}"]`).textContent()),
        )
        expect(beside.join(' ')).toContain(words)
      }
      await inspect(page, 'entering-05-five-mistakes')
      const fixed = {
        contactName: '示例联系人',
        contactAddress: '示例路1号',
        contactDepartment: '质量部',
        contactPosition: '主管',
        contactPhone: '13800000000',
        contactEmail: 'someone@example.org',
      }
      await portal.type(fixed)
      await portal.press('保存并继续')
    },
  )

  step('should count Chinese, emoji, words and new lines as the server does', async () => {
    const { page, portal } = person
    await portal.open(`${draft}/sections/story`)
    await alive(page)
    for (const text of [
      '质量👨‍👩‍👧第一 ISO9001:2015\n\n第二行。',
      '　全角 half 3.5% 𠮷é',
      '字'.repeat(301),
    ]) {
      const count = countCharacters(text)
      await page.locator('[name=summary]').fill(text)
      await page
        .getByText(new RegExp(`${count} 字`))
        .first()
        .waitFor()
      await page.getByRole('button', { name: '保存并继续' }).click()
      await page
        .getByRole('alert')
        .filter({ hasText: `现在 ${count} 字` })
        .waitFor()
    }
    await inspect(page, 'entering-06-counter')
    await portal.type({ summary: '字'.repeat(300) })
    await portal.press('保存并继续')
  })

  step('should keep ten minutes of typing without a line, and send it by itself', async () => {
    const { page, portal } = person
    const context = page.context()
    await page.clock.install({ time: new Date() })
    await portal.open(`${draft}/sections/makers`)
    await alive(page)
    await context.setOffline(true)
    const written: string[] = []
    for (let minute = 1; minute <= 10; minute += 1) {
      written.push(`第${minute}位`)
      await page.locator('[name=creator]').fill(written.join('、'))
      await page.clock.runFor('01:00')
    }
    await page
      .getByText(/没有连上服务器/)
      .first()
      .waitFor()
    await inspect(page, 'entering-07-offline')
    await context.setOffline(false)
    await page.clock.runFor('00:10')
    await page
      .getByText(/已自动保存/)
      .first()
      .waitFor()
    const elsewhere = await asEntrant(entrant)
    await elsewhere.portal.open(`${draft}/sections/makers`)
    await elsewhere.page.waitForFunction(
      (text) => document.querySelector<HTMLInputElement>('[name=creator]')?.value === text,
      written.join('、'),
    )
    await elsewhere.page.context().close()
    await page.clock.resume()
  })

  step(
    'should be read only once handed in, with number, message and a history of its files',
    async () => {
      const { page, portal } = person
      const [entry] = await findAll(await life.booted.request(), 'entries', {
        and: [{ unit: { equals: entrant.unit } }, { stage: { equals: 'submitted' } }],
      })
      if (!entry) throw new Error('nothing was handed in')
      const home = `/my/entries/${entry.id}`
      await portal.open(`${home}/receipt`)
      expect(await portal.text()).toContain(entry.number ?? 'a number')
      for (const paper of ['receipt.pdf', 'form.pdf']) {
        const pdf = await page.request.get(
          `${life.site.origin}/api/portal/entries/${entry.id}/${paper}`,
        )
        expect(pdf.headers()['content-type']).toBe('application/pdf')
      }
      await portal.open(`${home}/sections/story`)
      expect(await page.locator('main [name=summary]').count()).toBe(0)
      await inspect(page, 'entering-08-read-only')
      const address = `/api/portal/entries/${entry.id}/sections/story`
      expect(await post(page, address, { summary: '字'.repeat(120) })).toMatchObject({
        status: 409,
      })
      await portal.open(`${home}/history`)
      expect(await portal.text()).toMatch(/原文件名：扫描件 1\.PDF[^]*系统统一命名：示例单位/)
      await inspect(page, 'entering-09-history')
      await portal.open('/my')
      expect(await portal.text()).toContain(entry.number ?? 'a number')
    },
  )

  step('should come back with its deadline, and show the examiner what was changed', async () => {
    const { page, portal } = person
    const [entry] = await findAll(await life.booted.request(), 'entries', {
      and: [{ unit: { equals: entrant.unit } }, { stage: { equals: 'submitted' } }],
    })
    await staff.desk.openEntry(entry?.id ?? '')
    await staff.desk.remark('参赛作品内容简介', '请写明数据的来源。')
    await staff.desk.decide('退回申报单位修改')
    await staff.page.getByText('已退回申报单位修改。').waitFor()

    await portal.open('/my')
    expect(await portal.text()).toMatch(/被退回修改[^]*截止/)
    await portal.open(`/my/entries/${entry?.id}/sections/story`)
    await portal.type({ summary: `${'质'.repeat(100)}数据来自车间台账。` })
    await portal.press('保存并继续')
    await portal.open(`/my/entries/${entry?.id}/check`)
    await portal.tickAll()
    await portal.press('再次提交')

    await staff.desk.openEntry(entry?.id ?? '')
    const changes = staff.page.getByRole('region', { name: '与退回前相比的修改' })
    await changes.waitFor()
    expect(await changes.locator('ins').textContent()).toContain('数据来自车间台账。')
    expect(await changes.textContent()).toContain('请写明数据的来源。')
    await inspectPanel(staff.page, 'entering-10-changes')
    expect(page.url()).toContain('/receipt')
  })

  step('should take a form without script, and say what is wrong', async () => {
    const state = await person.page.context().storageState()
    const browser = person.page.context().browser()
    const options = { javaScriptEnabled: false, storageState: state, locale: 'zh-CN' }
    const context = await browser?.newContext(options)
    const page = await context?.newPage()
    if (!context || !page) throw new Error('no browser')
    const open = (address: string) => page.goto(life.site.origin + address)
    await open(startPage())
    await page.getByRole('button', { name: '申报「质量品牌故事微电影」' }).click()
    await page.waitForURL('**/my/entries/*')
    const entry = new URL(page.url()).pathname
    await open(`${entry}/sections/makers`)
    await page.fill('[name=creator]', '没有脚本的班组')
    await page.getByRole('button', { name: '保存并继续' }).click()
    await page.waitForURL(`**${entry}/sections/*`)
    await open(`${entry}/sections/makers`)
    expect(await page.inputValue('[name=creator]')).toBe('没有脚本的班组')
    await open(`${entry}/sections/liaison`)
    await page.fill('[name=contactPhone]', '12')
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      page.getByRole('button', { name: '保存并继续' }).click(),
    ])
    expect(answer.status()).toBe(422)
    await page.waitForLoadState()
    expect(await page.textContent('body')).toContain('联系手机')
    await context.close()
  })

  step('should weigh no more than its budget of scripts, on any page', async () => {
    const pages = ['', '/sections/story', '/files', '/check', '/history', '/route', '/withdrawal']
    const addresses = [
      '/my',
      '/my/login',
      '/my/register',
      '/my/reset',
      '/my/password',
      startPage(),
      `/my/contests/${world.slug}`,
      ...pages.map((page) => `${draft}${page}`),
    ]
    const weights: [string, number][] = []
    for (const address of addresses) {
      // A context of its own: nothing is in its cache.
      const { page } = await asEntrant(entrant)
      weights.push([address, await scriptBytes(page, life.site.origin + address)])
      await page.context().close()
    }
    expect(weights.filter(([, bytes]) => bytes === 0 || bytes > SCRIPT_BUDGET_BYTES)).toEqual([])
  })

  step(
    'should close by the server’s clock, whatever the browser’s says, and leave the text',
    async () => {
      const { page, portal } = person
      await portal.open(`${draft}/sections/makers`)
      await alive(page)
      const contest = await life.booted.payload.findByID({
        collection: 'contests' as CollectionSlug,
        id: world.contest,
      })
      const windows = (contest as unknown as { windows: { key: string; closesAt?: string }[] })
        .windows
      const aMinuteAgo = new Date(Date.now() - 60_000 - 30 * 60_000).toISOString()
      await life.booted.payload.update({
        collection: 'contests' as CollectionSlug,
        id: world.contest,
        data: {
          windows: windows.map((each) =>
            ['signUp', 'submission'].includes(each.key) ? { ...each, closesAt: aMinuteAgo } : each,
          ),
        },
      })
      await page.clock.setSystemTime(new Date(Date.now() - 24 * 60 * 60_000))
      await page.locator('[name=creator]').fill('来不及保存的一行')
      expect(await portal.pressRefused('保存并继续')).toMatch(/截止/)
      expect(await page.inputValue('[name=creator]')).toBe('来不及保存的一行')
      expect(await page.locator('[name=creator]').isEditable()).toBe(true)
      await inspect(page, 'entering-11-closed')
      expect(life.wrongs).toEqual([])
    },
  )
})

/** Posts as a page of the product would, past its buttons. */
async function post(page: Page, address: string, fields: Record<string, string>) {
  return page.evaluate(
    async ([to, body]) => {
      const answer = await fetch(to, { method: 'POST', body: new URLSearchParams(body) })
      return { status: answer.status, text: await answer.text() }
    },
    [address, fields] as const,
  )
}
