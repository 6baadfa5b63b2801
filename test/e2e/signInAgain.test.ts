import type { Page } from 'playwright-core'

import { inspect } from '../helpers/inspect.ts'
import { startLife } from '../helpers/life.ts'
import type { Life, Visitor } from '../helpers/life.ts'
import { PASSWORD } from '../helpers/people.ts'
import { alive, portalOf } from '../helpers/portal.ts'
import { municipal } from '../helpers/presets.ts'
import { story } from '../helpers/story.ts'

const USERNAME = 'someone@example.org'

describe('a session that ends while somebody writes', () => {
  const step = story()
  let life: Life
  let person: Visitor
  beforeAll(async () => {
    life = await startLife()
    await life.install(municipal)
    person = await life.visitor()
    const { portal } = person
    await portal.register({ kind: 'person', name: '示例甲', username: USERNAME })
    await portal.open(`/my/entries/new?contest=${municipal.slug}`)
    await portal.press(/个人身份/)
    const entry = new URL(person.page.url()).pathname.split('/').slice(0, 4).join('/')
    await portal.open(`${entry}/sections/video`)
    await alive(person.page)
  })
  afterAll(() => life?.stop())

  const endSession = () => person.page.context().clearCookies()
  const summary = () => person.page.locator('[name=summary]')
  /** In the tab that the page opens beside itself. */
  const signInBeside = async (): Promise<void> => {
    const opened = person.page.context().waitForEvent('page')
    await person.page.getByRole('link', { name: '在新标签页登录' }).first().click()
    const tab: Page = await opened
    await tab.waitForLoadState()
    const portal = portalOf(tab, { origin: life.site.origin, codeFor: async () => '' })
    await portal.signIn(USERNAME, PASSWORD)
    await tab.close()
  }

  step(
    'should be said while it is kept by itself, and what is typed reaches the server',
    async () => {
      const { page } = person
      await endSession()
      await summary().fill('巷口的秤每天早上先称一枚标准砝码')
      await page
        .getByText(/登录已过期/)
        .first()
        .waitFor()
      await inspect(page, 'signed-out-while-typing')
      await signInBeside()
      await page
        .getByRole('button', { name: '再试一次' })
        .first()
        .click({ timeout: 5000 })
        .catch(() => null)
      await page
        .getByText(/已自动保存/)
        .first()
        .waitFor()
      expect(await summary().inputValue()).toBe('巷口的秤每天早上先称一枚标准砝码')
      // Who is back is asked no more to sign in.
      expect(await page.getByText(/登录已过期/).count()).toBe(0)
    },
  )

  step('should be said where a form is sent, and the same is sent again', async () => {
    const { page, portal } = person
    await portal.open('/my/account')
    await alive(page)
    await page.locator('[name=name]').fill('示例乙')
    await endSession()
    await page.locator('main form button[type=submit]').first().click()
    await page
      .getByText(/登录已过期/)
      .first()
      .waitFor()
    expect(await page.locator('[name=name]').inputValue()).toBe('示例乙')
    await inspect(page, 'signed-out-form')
    await signInBeside()
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/account') && answer.ok())
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await page.getByText('已重新登录').waitFor()
    expect(await page.getByText(/登录已过期/).count()).toBe(0)
    await page.getByRole('button', { name: '再试一次' }).click()
    await saved
  })
})
