import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { BrowserContextOptions, Page } from 'playwright-core'

import { seedDemo } from '#src/seed/demo.ts'
import { demoAccountsFile } from '#src/seed/demo/writeDemoAccounts.ts'
import type { DemoAccount } from '#src/seed/demo/writeDemoAccounts.ts'
import type { InstalledPreset } from '#src/operations/contest/installPreset.ts'
import { copyCheckout } from '../helpers/copyCheckout.ts'
import { startLife } from '../helpers/life.ts'
import type { Life, Visitor } from '../helpers/life.ts'
import { startMailServer } from '../helpers/mailServer.ts'
import type { MailServer } from '../helpers/mailServer.ts'
import { PASSWORD } from '../helpers/people.ts'
import { portalOf } from '../helpers/portal.ts'
import { municipal } from '../helpers/presets.ts'
import { startCheckout } from '../helpers/site.ts'
import { story } from '../helpers/story.ts'
import { until } from '../helpers/until.ts'

const BASE = '/contest'
const FILM = path.resolve('test/helpers/bytes/samples/film.mp4')
const ENTRANT = 'someone@example.org'

// `BASE_PATH=/contest npm start`: the whole site below a path of its origin, which belongs to somebody else above. What a
// page asks for outside of it is among the wrongs of the life, by `watch`; where a page leads is looked at here.
describe('the site below a base path', () => {
  const step = story()
  const checkout = mkdtempSync(path.join(tmpdir(), 'contest-checkout-'))
  let mail: MailServer
  let life: Life
  let installed: InstalledPreset
  let person: Visitor
  let examiner: Visitor
  let entry = ''
  const notFound: string[] = []
  const seen = new Set<string>()

  beforeAll(async () => {
    copyCheckout(checkout)
    mail = await startMailServer()
    life = await startLife(async (options) => {
      const env = { SMTP_URL: mail.url, MAIL_FROM: '示例大赛 <contest@example.org>' }
      const site = await startCheckout({ ...options, checkout, basePath: BASE, env })
      return { site, worker: site }
    })
    const { payload, dataDir } = life.booted
    await seedDemo({ payload, dataDir, now: new Date() })
    installed = await life.install(municipal)
    person = await visitor()
  }, 60 * 60_000)
  afterAll(async () => {
    await life?.stop()
    await mail?.stop()
    rmSync(checkout, { recursive: true, force: true })
  })

  /** Somebody whose codes come by e-mail, and whose missing pages and files are noted. */
  async function visitor(device: BrowserContextOptions = {}): Promise<Visitor> {
    const found = await life.visitor(device)
    noteMissing(found.page)
    return {
      ...found,
      portal: portalOf(found.page, { origin: life.site.origin, codeFor: mailedCode }),
    }
  }
  function noteMissing(page: Page): void {
    page.on('response', (response) => {
      if (response.status() === 404) notFound.push(response.url())
    })
  }
  async function mailedCode(address: string): Promise<string> {
    const codes = () =>
      mail.mails
        .filter(({ to }) => to.includes(address))
        .flatMap(({ text }) => /\b\d{6}\b/.exec(text) ?? [])
    await until(async () => codes().length > 0)
    return codes().at(-1) ?? ''
  }
  const at = (page: Page) => decodeURIComponent(new URL(page.url()).pathname)

  /** Everything on the page that leads somewhere on this origin, leads below the base path, and every link to something. */
  async function expectLeadsInside({ page }: Visitor, { isPanel = false } = {}): Promise<void> {
    const targets = await page.evaluate(() =>
      [...document.querySelectorAll('[href], [src], [action], [poster], [formaction]')].flatMap(
        (element) =>
          ['href', 'src', 'action', 'poster', 'formaction'].flatMap((name) => {
            const value = element.getAttribute(name)
            return value === null ? [] : [{ value, isLink: element.tagName === 'A' }]
          }),
      ),
    )
    const own = targets.filter(({ value }) => value.startsWith('/'))
    expect(own.length).toBeGreaterThan(0)
    expect(
      own.filter(({ value }) => !isInside(value)).map(({ value }) => [at(page), value]),
    ).toEqual([])
    if (isPanel) return
    // One that chooses a language would change what this person reads.
    const links = own.filter(({ isLink, value }) => isLink && !value.includes('lang='))
    for (const { value } of links) {
      const url = new URL(value, page.url())
      url.hash = ''
      if (seen.has(url.href)) continue
      seen.add(url.href)
      const { status } = await follow(page, url.href)
      expect([at(page), value, status]).toEqual([at(page), value, 200])
    }
  }
  const isInside = (address: string) => new RegExp(`^${BASE}(?=[/?#]|$)`).test(address)
  async function follow(page: Page, url: string): Promise<{ status: number }> {
    const answer = await page.request.get(url)
    return { status: answer.status() }
  }

  step(
    'should show its public pages, with their styles and scripts, kept and made for each',
    async () => {
      const { page } = person
      await page.goto(life.site.origin)
      expect(at(page)).toBe(BASE)
      await expectLeadsInside(person)
      expect(await page.evaluate(() => document.documentElement.dataset.script)).toBe('on')
      const look = await page.evaluate(
        () => getComputedStyle(document.querySelector('header') ?? document.body).backgroundColor,
      )
      expect(look).not.toBe('rgba(0, 0, 0, 0)')
      await page.getByRole('link', { name: municipal.title }).first().click()
      await page.waitForURL(`**${BASE}/${municipal.slug}`)
      await expectLeadsInside(person)
      await page.getByRole('link', { name: 'English' }).click()
      await page.waitForURL(`**${BASE}/en/${municipal.slug}`)
      await expectLeadsInside(person)
      await page.goto(`${life.site.origin}/${municipal.slug}/entries`)
      await expectLeadsInside(person)
      const kept = () => fetch(`${life.site.origin}/${municipal.slug}/winners`)
      await until(async () => (await kept()).headers.get('x-nextjs-cache') === 'HIT')
      expect((await kept()).headers.get('content-security-policy')).toContain('sha256-')
    },
  )

  step('should leave the rest of the origin alone', async () => {
    const { origin } = new URL(life.site.origin)
    for (const other of ['/', '/my', '/admin', '/api/portal/device', '/assets/display.js']) {
      expect([other, (await fetch(origin + other, { redirect: 'manual' })).status]).toEqual([
        other,
        404,
      ])
    }
    const missing = await fetch(`${life.site.origin}/no-such-contest`)
    expect(missing.status).toBe(404)
    expect(await missing.text()).toContain(`href="${BASE}"`)
  })

  step('should lead a stranger to sign in, and back to the page asked for', async () => {
    const { page, portal } = person
    await portal.register({ kind: 'person', name: '示例甲', username: ENTRANT })
    expect(at(page)).toBe(`${BASE}/my`)
    await expectLeadsInside(person)
    const cookies = await page.context().cookies()
    const ours = cookies.filter(({ name }) => name.startsWith('contest-'))
    expect(ours.map(({ path: of }) => of)).toEqual(ours.map(() => BASE))
    await page.getByRole('button', { name: '退出登录' }).click()
    await page.waitForURL(`**${BASE}/my/login`)
    await expectLeadsInside(person)
    await portal.open('/my/account')
    expect(page.url()).toContain(
      `${BASE}/my/login?next=${encodeURIComponent(`${BASE}/my/account`)}`,
    )
    await portal.type({ username: ENTRANT, password: PASSWORD })
    await portal.press('登录')
    expect(at(page)).toBe(`${BASE}/my/account`)
    await expectLeadsInside(person)
    await portal.open('/my?lang=en')
    expect(at(page)).toBe(`${BASE}/my`)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await portal.open('/my?lang=zh')
  })

  step('should keep what is typed, save a section, and take a file in', async () => {
    const { page, portal } = person
    await portal.open(`/my/entries/new?contest=${municipal.slug}`)
    await expectLeadsInside(person)
    await portal.press(/个人身份/)
    entry = at(page).split('/').slice(0, 5).join('/')
    expect(entry).toMatch(new RegExp(`^${BASE}/my/entries/[0-9a-f-]{36}$`))
    const home = entry.slice(BASE.length)
    await portal.open(`${home}/sections/applicant`)
    const isKept = page.waitForResponse((answer) => answer.url().endsWith('/copy') && answer.ok())
    await portal.type({ phone: '13800000000', email: ENTRANT, address: '示例路1号' })
    await isKept
    await expectLeadsInside(person)
    await portal.press('保存并继续')
    expect(at(page)).toBe(`${entry}/sections/video`)
    await portal.type({
      title: '巷口的秤',
      summary: '巷口的秤每天早上先称一枚标准砝码，再称第一斤菜。',
    })
    await portal.press('保存并继续')
    await portal.open(`${home}/files`)
    await portal.upload('work', FILM)
    await expectLeadsInside(person)
    await portal.open(home)
    await expectLeadsInside(person)
    await portal.open(`${home}/check`)
    await expectLeadsInside(person)
    await portal.tickAll()
    await portal.press('提交')
    expect(at(page)).toBe(`${entry}/receipt`)
    await expectLeadsInside(person)
  })

  step('should be redirected after a plain form, without script', async () => {
    const { page } = await visitor({ javaScriptEnabled: false })
    await page.goto(`${life.site.origin}${entry.slice(BASE.length)}`)
    expect(at(page)).toBe(`${BASE}/my/login`)
    await page.fill('main [name=username]', ENTRANT)
    await page.fill('main [name=password]', PASSWORD)
    await page.click('main button[type=submit]')
    expect(at(page)).toBe(entry)
    await page.goto(`${life.site.origin}/my/account`)
    await page.fill('main [name=name]', '示例甲乙')
    await page.click('main button[type=submit]')
    expect(at(page)).toBe(`${BASE}/my/account`)
    expect(await page.inputValue('main [name=name]')).toBe('示例甲乙')
  })

  step('should let staff sign in to the panel, and work through its doors', async () => {
    examiner = await life.staff('examiner', [installed.contest])
    const { page, panel, desk } = examiner
    noteMissing(page)
    expect(at(page)).toBe(`${BASE}/admin`)
    await page.locator('.contest-counter').first().waitFor()
    await expectLeadsInside(examiner, { isPanel: true })
    await page.locator(`a[href^="${BASE}/admin/examination"]:not(.nav__link)`).first().click()
    await page.waitForURL(`**${BASE}/admin/examination**`)
    await expectLeadsInside(examiner, { isPanel: true })
    await panel.openFound('entries', '巷口的秤')
    await expectLeadsInside(examiner, { isPanel: true })
    await desk.openEntry(entry.split('/').at(-1) ?? '')
    await expectLeadsInside(examiner, { isPanel: true })
    await desk.remark('内容简介', '请写明故事发生的年份。')
    await desk.decide('退回申报单位修改')
    expect(at(page)).toBe(`${BASE}/admin/collections/entries/${entry.split('/').at(-1)}`)
  })

  step('should lead from the e-mail to the page it is about', async () => {
    const { page, portal } = person
    const links = () =>
      mail.mails
        .filter(({ to }) => to.includes(ENTRANT))
        .flatMap(({ text }) => text.match(/http:\/\/\S+/g) ?? [])
    await until(async () => links().length > 0)
    expect(links().at(-1)).toBe(new URL(entry, life.site.origin).href)
    await page.goto(links().at(-1) ?? '')
    expect(at(page)).toBe(entry)
    expect(await portal.text()).toContain('请写明故事发生的年份。')
    await expectLeadsInside(person)
  })

  for (const face of ['/unit', '/judge']) {
    step(`should lead to every page of ${face}, and never outside`, async () => {
      const { username, password } = demoAccount(face)
      const someone = await visitor()
      await someone.portal.signIn(username, password)
      const home = BASE + face
      expect(at(someone.page).startsWith(home)).toBe(true)
      const kinds = await walk(someone, home)
      expect(kinds.length).toBeGreaterThan(1)
    })
  }

  function demoAccount(face: string): DemoAccount {
    const file = demoAccountsFile(life.booted.dataDir)
    const accounts = JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[]
    const found = accounts.find((account) => account.face === face)
    if (!found) throw new Error(`no demo account for ${face}`)
    return found
  }

  /** Opens whatever can be reached by links below an address, one page of each kind; returns the kinds. */
  async function walk(walker: Visitor, start: string): Promise<string[]> {
    const { page } = walker
    const { origin } = new URL(life.site.origin)
    const walked = new Set<string>()
    const ahead = [start]
    for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
      const kind = path.replace(/[0-9a-f-]{36}|\d+/g, '…')
      if (walked.has(kind)) continue
      walked.add(kind)
      await page.goto(origin + path)
      await expectLeadsInside(walker)
      const links = await page
        .locator('main a[href]')
        .evaluateAll((found) =>
          (found as HTMLAnchorElement[])
            .map((link) => new URL(link.href))
            .map((url) => url.pathname),
        )
      ahead.push(...links.filter((link) => link.startsWith(`${start}/`)))
    }
    return [...walked]
  }

  step('should have asked for nothing outside, and for nothing that is not there', () => {
    expect(life.wrongs).toEqual([])
    expect(notFound).toEqual([])
    return Promise.resolve()
  })
})
