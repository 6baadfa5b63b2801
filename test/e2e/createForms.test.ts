import type { Access, ClientUser, CollectionSlug, SanitizedCollectionConfig } from 'payload'
import type { Page } from 'playwright-core'

import { inspectPanel } from '../helpers/inspect.ts'
import { startLife } from '../helpers/life.ts'
import type { Life, Visitor } from '../helpers/life.ts'
import { signedInStaff } from '../helpers/people.ts'

/** Latin words that a Chinese screen may hold: units, kinds of files, and names that have no other. */
const LATIN = new Set(['KB', 'MB', 'GB', 'PDF', 'LOGO', 'URL', 'English'])
/** Examples inside help texts, such as an address or a time zone, are single words. */
const ENGLISH_RUN = /[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}/
const RAW_KEY = /^[a-z]+:[a-zA-Z.]+$/

describe('the panel', () => {
  let life: Life
  let admin: Visitor
  const failed: string[] = []

  beforeAll(async () => {
    life = await startLife()
    admin = await life.staff('admin')
    admin.page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${response.status()}: ${response.url()}`)
    })
  })
  afterAll(() => life?.stop())

  it('should open every list, create form and global in Chinese, without a fault', async () => {
    const found: string[] = []
    const { lists, creates, globals } = await pagesOf(life)
    expect(lists.length).toBeGreaterThan(15)
    expect(creates.length).toBeGreaterThan(5)
    for (const address of ['', '/account', ...lists, ...globals, ...creates]) {
      await admin.page.goto(`${life.site.origin}/admin${address}`)
      await settled(admin.page)
      expect([address, await admin.page.getAttribute('html', 'lang')]).toEqual([address, 'zh'])
      if (creates.includes(address)) found.push(...(await openAll(admin.page)).map(at(address)))
      found.push(...(await strangeOn(admin.page)).map(at(address)))
      await inspectPanel(admin.page, `panel${address.replaceAll('/', '-')}`)
      if (await scrollsSideways(admin.page)) found.push(`${address} scrolls sideways on a phone`)
    }
    expect({ found, failed, wrongs: life.wrongs }).toEqual({ found: [], failed: [], wrongs: [] })
  })

  it('should know what is strange', () => {
    const named = ['Notifications', 'ID', 'Select all rows', 'general:noLabel', '上传 LOGO', '1 MB']
    expect(strangeIn({ names: named, texts: [] })).toEqual(named.slice(0, 4))
    expect(strangeIn({ names: [], texts: ['例如 Asia/Shanghai', 'Drag to sort'] })).toEqual([
      'Drag to sort',
    ])
  })
})

/** What an administrator may list and create, by the final configuration. */
async function pagesOf({ booted: { payload, request } }: Life) {
  const { id } = await signedInStaff(payload, { role: 'admin' })
  const user = await payload.findByID({ collection: 'staff' as CollectionSlug, id })
  const req = { ...(await request()), user: { ...user, collection: 'staff' } }
  const may = async (access: Access) => Boolean(await access({ req } as Parameters<Access>[0]))
  const isHidden = ({ hidden }: { hidden?: SanitizedCollectionConfig['admin']['hidden'] }) =>
    typeof hidden === 'function' ? hidden({ user: req.user as unknown as ClientUser }) : hidden
  const { collections, globals } = payload.config
  const shown = collections.filter((collection) => !isHidden(collection.admin))
  const those = async (door: 'read' | 'create') => {
    const admitted = await Promise.all(shown.map(({ access }) => may(access[door])))
    return shown.filter((_, index) => admitted[index]).map(({ slug }) => `/collections/${slug}`)
  }
  return {
    lists: await those('read'),
    creates: (await those('create')).map((address) => `${address}/create`),
    globals: globals.filter((each) => !isHidden(each.admin)).map(({ slug }) => `/globals/${slug}`),
  }
}

/** Until nothing is loaded and nothing shimmers any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.locator('.shimmer-effect').first().waitFor({ state: 'detached' })
}

/** One row in every list of every tab, so that the fields within are there too; answers with what is strange on the way. */
async function openAll(page: Page): Promise<string[]> {
  const found: string[] = []
  const tabs = page.locator('.tabs-field__tab-button')
  for (let tab = 0; tab < Math.max(1, await tabs.count()); tab += 1) {
    if ((await tabs.count()) > 0) await tabs.nth(tab).click()
    await settled(page)
    const adders = page.locator('.array-field__add-row:visible')
    const lists = await adders.count()
    for (let list = 0; list < lists; list += 1) {
      await adders.nth(list).click()
      await page.waitForTimeout(400)
      await settled(page)
    }
    const calendar = page.locator('.react-datepicker__input-container input:enabled:visible')
    if ((await calendar.count()) > 0) {
      await calendar.first().click()
      await page.locator('.react-datepicker').waitFor()
      await page.waitForTimeout(100)
    }
    found.push(...(await strangeOn(page)))
    if ((await calendar.count()) > 0) await calendar.first().press('Escape')
  }
  return found
}

/** What is strange on a page and stays so: Payload's own names stand for the moment until ours are put in their place. */
async function strangeOn(page: Page): Promise<string[]> {
  const first = strangeIn(await wordsOf(page))
  if (first.length === 0) return []
  await page.waitForTimeout(500)
  const still = new Set(strangeIn(await wordsOf(page)))
  return first.filter((word) => still.has(word))
}

async function scrollsSideways(page: Page): Promise<boolean> {
  await page.setViewportSize({ width: 390, height: 900 })
  const scrolls = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth
  })
  await page.setViewportSize({ width: 1280, height: 900 })
  return scrolls
}

const at = (address: string) => (text: string) => `${address}: ${text}`

type Words = { names: string[]; texts: string[] }

/** Names of things (labels, buttons, headings, what is read out), and all other words that are seen. */
function wordsOf(page: Page): Promise<Words> {
  return page.evaluate(() => {
    // What somebody wrote, or is writing, is no word of ours: it is shown in lists, and as the title of its page.
    const NAMES = 'label, button, h1, h2, h3, h4, h5, h6, th, legend, nav a, [role=tab], .pill'
    const WRITTEN = 'td, .render-title, .step-nav__last'
    const CONTENT = `${WRITTEN}, input, textarea, script, style, code, [contenteditable]`
    const explaining = [...document.querySelectorAll('[aria-describedby]')].flatMap((element) =>
      (element.getAttribute('aria-describedby') ?? '').split(' '),
    )
    const names: string[] = []
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const parent = node.parentElement
      if (!text || !parent || parent.closest(CONTENT)) continue
      const isRead = explaining.includes(parent.id)
      if (!isRead && !parent.checkVisibility({ visibilityProperty: true })) continue
      ;(parent.closest(NAMES) ? names : texts).push(text)
    }
    const attributes = ['aria-label', 'title', 'placeholder', 'aria-roledescription']
    for (const element of document.querySelectorAll(attributes.map((each) => `[${each}]`).join())) {
      if (element.closest(WRITTEN)) continue
      for (const attribute of attributes) {
        const text = element.getAttribute(attribute)?.trim()
        if (text) names.push(text)
      }
    }
    return { names, texts }
  })
}

function strangeIn({ names, texts }: Words): string[] {
  const isStrangeName = (text: string) =>
    (text.match(/[A-Za-z]{2,}/g) ?? []).some((word) => !LATIN.has(word))
  const strange = [
    ...names.filter((text) => RAW_KEY.test(text) || isStrangeName(text)),
    ...texts.filter((text) => RAW_KEY.test(text) || ENGLISH_RUN.test(text)),
  ]
  return [...new Set(strange)]
}
