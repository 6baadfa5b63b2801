import type { Locator, Page } from 'playwright-core'
import { until } from './until.ts'

/** What a member of staff does in the panel, by the names of fields and the words on the buttons. */
export type Panel = ReturnType<typeof panelOf>

/**
 * A panel of staff in a browser page. Field paths are written as Payload does: `windows.0.title`.
 * @param slugOf what the project calls a collection of ours
 */
export function panelOf(page: Page, origin: string, slugOf = (name: string) => name) {
  const listOf = (collection: string) => `${origin}/admin/collections/${slugOf(collection)}`
  const field = (path: string) => page.locator(`#field-${path.replaceAll('.', '__')}`)

  return {
    page,
    async signIn({ email, password }: { email: string; password: string }) {
      await page.goto(`${origin}/admin/login`)
      await page.fill('#field-email', email)
      await page.fill('#field-password', password)
      await page.click('button[type=submit]')
      await page.waitForURL((url) => !url.pathname.endsWith('/login'))
    },
    /** The first screen: what is to be done today. */
    openHome: () => page.goto(`${origin}/admin`),
    async openCreate(collection: string) {
      await page.goto(`${listOf(collection)}/create`)
      await page.locator('#action-save').waitFor()
    },
    /** The page of a document, whatever may be done there. */
    show: (collection: string, id: string) => page.goto(`${listOf(collection)}/${id}`),
    async openDocument(collection: string, id: string) {
      await page.goto(`${listOf(collection)}/${id}`)
      await page.locator('#action-save').waitFor()
    },
    /** Unfolds a row of a list where it is folded. */
    async unfold(path: string, index: number) {
      const toggle = page.locator(
        `#${path.replaceAll('.', '__')}-row-${index} .collapsible__toggle`,
      )
      if ((await toggle.getAttribute('class'))?.includes('--collapsed')) await toggle.click()
    },
    /** Gives an account of the portals a role in a contest. */
    async grant({ username, contest, role }: Record<'username' | 'contest' | 'role', string>) {
      await page.goto(`${listOf('accounts')}?search=${username}`)
      await page.locator('table').getByRole('link').first().click()
      await page.locator('#action-save').waitFor()
      const row = `grants.${await this.addRow('grants')}`
      await this.choose(`${row}.contest`, contest)
      await this.choose(`${row}.role`, role)
      await this.save()
    },
    /** Opens a tab of the document by its words. */
    async tab(words: string) {
      await page.locator('.tabs-field__tab-button', { hasText: words }).first().click()
    },
    async fill(path: string, value: string | number) {
      const input = field(path)
      await input.fill(String(value))
    },
    /** Types into the one editor of the tab that is open. */
    async write(text: string) {
      const editor = page.locator('.rich-text-lexical [contenteditable=true]:visible').first()
      await editor.click()
      await editor.pressSequentially(text)
    },
    async tick(path: string) {
      const box = field(path)
      if (!(await box.isChecked())) await box.check({ force: true })
    },
    /** Picks one option of a select or relationship by its words. */
    async choose(path: string, words: string) {
      await settled(page)
      await chooseIn(page, field(path), words)
    },
    /** Types an instant as the panel shows it. */
    async date(path: string, shown: string) {
      const input = field(path).locator('input')
      await input.fill(shown)
      await input.press('Enter')
      // The calendar may open anew when the server's answer comes; it would cover what is below.
      const calendar = page.locator('.react-datepicker-popper')
      await until(async () => {
        if ((await calendar.count()) === 0) return true
        await input.press('Escape')
        return false
      })
    },
    /** Adds a row to a list and returns its index. */
    async addRow(path: string): Promise<number> {
      await settled(page)
      const list = field(path)
      const rows = list.locator('> .array-field__draggable-rows > div')
      const index = await rows.count()
      await list.locator('> .array-field__add-row').click()
      await rows.nth(index).locator('.shimmer-effect').first().waitFor({ state: 'detached' })
      return index
    },
    /** Adds a block by its words to the form under design and returns its index. */
    async addBlock(path: string, words: string): Promise<number> {
      await settled(page)
      const list = field(path)
      const rows = list.locator('> .blocks-field__rows > div')
      const index = await rows.count()
      await list.locator('> .blocks-field__drawer-toggler').click()
      const drawer = page.locator('.blocks-drawer__blocks')
      await drawer.waitFor()
      await drawer.getByText(words, { exact: true }).click()
      await rows.nth(index).locator('.shimmer-effect').first().waitFor({ state: 'detached' })
      return index
    },
    /** Opens a list, searches it, and opens the document with these words. */
    async openFound(collection: string, words: string) {
      await page.goto(`${listOf(collection)}?search=${words}`)
      await this.openRow(words)
    },
    /** Opens the document whose row in the list shows these words. */
    async openRow(words: string) {
      const row = page.locator('.collection-list tbody tr', { hasText: words })
      const href = await row.getByRole('link').first().getAttribute('href')
      // Not by a click: the list writes its own state into the address a moment later, and so leads back to itself.
      await page.goto(new URL(href ?? '', page.url()).href)
      await page.waitForURL(/\/collections\/[^/]+\/[0-9a-f-]{36}/)
    },
    /** Saves a document that is there already and waits until it is stored. */
    async saveChange() {
      await settled(page)
      const stored = page.waitForResponse(
        (response) => response.request().method() === 'PATCH' && response.ok(),
      )
      await page.click('#action-save')
      await stored
    },
    /** Saves, waits until it is stored, and returns the id of the document. */
    async save(): Promise<string> {
      await settled(page)
      await page.click('#action-save')
      await page.waitForURL(/\/collections\/[^/]+\/[0-9a-f-]{36}/)
      return new URL(page.url()).pathname.split('/').at(-1) ?? ''
    },
  }
}

/** The panel asks the server for the state of the form a moment after each change; a row added meanwhile would be forgotten. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(400)
  await page.waitForLoadState('networkidle')
}

async function chooseIn(page: Page, container: Locator, words: string): Promise<void> {
  const control = container.locator('.rs__control').first()
  await control.click()
  await page.keyboard.type(words)
  const option = page.locator('.rs__option', { hasText: words }).first()
  await option.click()
}
