import fc from 'fast-check'
import type { BrowserContext, Page } from 'playwright-core'

import { inspect } from '../helpers/inspect.ts'
import { startLife } from '../helpers/life.ts'
import type { Life, Visitor } from '../helpers/life.ts'
import { alive } from '../helpers/portal.ts'
import { municipal } from '../helpers/presets.ts'
import { SEED } from '../helpers/drawn/seed.ts'
import { story } from '../helpers/story.ts'

/** At most so much typing may be lost to a killed tab (R70). */
const MAY_BE_LOST = 2000
const BETWEEN_KEYS = 80
const STORY = '巷口的秤每天早上先称一枚标准砝码再称第一斤菜街坊都说这杆秤比人还老实'

describe('what is typed into a form', () => {
  const step = story()
  let life: Life
  let person: Visitor
  let section = ''

  beforeAll(async () => {
    life = await startLife()
    await life.install(municipal)
    person = await life.visitor()
    const { portal, page } = person
    await portal.register({ kind: 'person', name: '示例甲', username: 'someone@example.org' })
    await portal.open(`/my/entries/new?contest=${municipal.slug}`)
    await portal.press(/个人身份/)
    const entry = new URL(page.url()).pathname.split('/').slice(0, 4).join('/')
    section = `${life.site.origin}${entry}/sections/video`
  })
  afterAll(() => life?.stop())

  const context = (): BrowserContext => person.page.context()
  const open = async (where = context()): Promise<Page> => {
    const page = await where.newPage()
    await page.goto(section)
    await page
      .getByText(/自动保存/)
      .first()
      .waitFor()
    await alive(page)
    return page
  }
  /** This person at another device. */
  const contextElsewhere = async (): Promise<BrowserContext> => {
    const other = (await life.visitor()).page.context()
    await other.addCookies(await context().cookies())
    return other
  }
  /** A page whose clock stands still but for what the test lets pass: no load of the machine counts as time. */
  const openWithoutTime = async (): Promise<Page> => {
    const own = await contextElsewhere()
    await own.addInitScript(noteRequests)
    await own.clock.install()
    const page = await open(own)
    await own.clock.pauseAt(Date.now() + 60_000)
    return page
  }
  const text = (page: Page) => page.locator('[name=summary]').inputValue()
  const notice = (page: Page, words: RegExp) => page.getByText(words).first().waitFor()
  /** Ends the page as a crash does: nothing of it runs any more. */
  const crash = async (page: Page) => {
    const session = await page.context().newCDPSession(page)
    await Promise.race([session.send('Page.crash').catch(() => null), page.waitForEvent('crash')])
    await page.close()
  }
  /** This person at another computer: nothing is kept in the browser there. */
  const elsewhere = async (): Promise<Page> => {
    return open(await contextElsewhere())
  }

  step(
    `should be on the server two seconds later, whenever the tab is killed (FC_SEED=${SEED})`,
    async () => {
      for (const moment of fc.sample(fc.integer({ min: 1200, max: 5500 }), {
        numRuns: 4,
      })) {
        const page = await openWithoutTime()
        await page.locator('[name=summary]').fill('')
        const typed: number[] = []
        let now = 0
        for (const character of STORY) {
          if (now > moment) break
          await page.keyboard.insertText(character)
          typed.push(now)
          await page.clock.runFor(BETWEEN_KEYS)
          now += BETWEEN_KEYS
          await answered(page)
        }
        await crash(page)
        const sure = typed.filter((at) => at < now - MAY_BE_LOST).length
        const there = await elsewhere()
        const kept = await text(there)
        expect(STORY.startsWith(kept)).toBe(true)
        expect(kept.length).toBeGreaterThanOrEqual(sure)
        await there.context().close()
      }
    },
  )

  step('should be typed in again in the same browser to the last letter, or dropped', async () => {
    const page = await open()
    await page.locator('[name=summary]').fill(STORY)
    await page.waitForTimeout(50)
    await crash(page)
    const again = await open()
    expect(await text(again)).toBe(STORY)
    await notice(again, /已恢复/)
    await inspect(again, 'autosave-recovered')
    await again.reload()
    await notice(again, /已恢复/)
    await again.getByRole('button', { name: /不要这些内容/ }).click()
    await again.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('[name=summary]')?.value === '',
    )
    await again.close()
  })

  step('should stay though it was typed before the page came to life', async () => {
    const slow = async (): Promise<Page> => {
      const page = await context().newPage()
      let comeIn = () => {}
      const line = new Promise<void>((resolve) => {
        comeIn = resolve
      })
      await page.route('**/_next/static/**/*.js', async (route) => {
        await line
        await route.continue()
      })
      await page.goto(section, { waitUntil: 'commit' })
      await page.locator('[name=summary]').fill('线路很慢时先写下的')
      comeIn()
      await alive(page)
      return page
    }
    const early = await slow()
    await notice(early, /已自动保存/)
    const arrived = early.waitForResponse(/\/copy$/)
    await early.locator('[name=summary]').fill('后来又写的')
    await (await arrived).finished()
    await early.waitForFunction(() => localStorage.length === 0)
    await early.close()

    const late = await slow()
    await notice(late, /另一个窗口/)
    expect(await text(late)).toBe('线路很慢时先写下的')
    await late.getByRole('button', { name: '看那边的内容' }).click()
    await notice(late, /用哪一份/)
    expect(await text(late)).toBe('后来又写的')
    await late.getByRole('button', { name: '用服务器上的' }).click()
    await late.reload()
    await late.getByRole('button', { name: /不要这些内容/ }).click()
    await late.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('[name=summary]')?.value === '',
    )
    await late.close()
  })

  step('should not be overwritten unseen by a second window', async () => {
    const first = await open()
    const second = await open()
    await first.locator('[name=summary]').fill('第一个窗口写的')
    await notice(first, /已自动保存/)
    await second.locator('[name=summary]').fill('第二个窗口写的')
    await notice(second, /另一个窗口/)
    expect(await text(second)).toBe('第二个窗口写的')
    await inspect(second, 'autosave-conflict')
    await second.getByRole('button', { name: '保留这里的内容' }).click()
    await notice(second, /已自动保存/)
    await first.locator('[name=summary]').fill('第一个窗口又写')
    await notice(first, /另一个窗口/)
    await first.getByRole('button', { name: '看那边的内容' }).click()
    await notice(first, /用哪一份/)
    expect(await text(first)).toBe('第二个窗口写的')
    await inspect(first, 'autosave-choice')
    await first.getByRole('button', { name: '用这台设备上的' }).click()
    expect(await text(first)).toBe('第一个窗口又写')
    await notice(first, /已自动保存/)
    await Promise.all([first.close(), second.close()])
  })

  step('should outlive a lost line and a closed tab', async () => {
    const page = await open()
    await context().setOffline(true)
    await page.locator('[name=summary]').fill(STORY)
    await notice(page, /没有连上服务器/)
    await inspect(page, 'autosave-offline')
    await crash(page)
    await context().setOffline(false)
    const again = await open()
    expect(await text(again)).toBe(STORY)
    await notice(again, /已恢复/)
    await again.close()
  })

  step('should hold back a submission until it is saved, and then be done with', async () => {
    const { page, portal } = person
    const entry = section.replace(/\/sections.*/, '')
    await page.goto(entry)
    expect(await portal.text()).toContain('有未保存的内容')
    await inspect(page, 'autosave-unsaved')
    await page.goto(`${entry}/check`)
    await portal.tickAll()
    expect(await portal.pressRefused('提交')).toContain('「微视频资料简介」')
    await page.goto(section)
    await portal.type({ title: '巷口的秤' })
    await portal.press('保存并继续')
    await page.goto(section)
    expect(await text(page)).toBe(STORY)
    await notice(page, /填写的内容会自动保存/)
    expect(life.wrongs).toEqual([])
  })
})

type Noting = Window & { requests?: Promise<unknown>[] }

/** Runs in the page before its own script: remembers what it asks the server. */
function noteRequests(): void {
  const noting = window as Noting
  const ask = window.fetch.bind(window)
  noting.requests = []
  window.fetch = (...asked) => {
    const answer = ask(...asked)
    noting.requests?.push(answer.then((given) => given.clone().text()).catch(() => null))
    return answer
  }
}

/** Until the server has answered all that the page has sent so far. */
const answered = (page: Page): Promise<unknown> =>
  page.evaluate(() => Promise.all((window as Noting).requests ?? []).then(() => null))
