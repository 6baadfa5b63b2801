import type { Page } from 'playwright-core'

import { madeAnew } from './madeAnew.ts'
import { PASSWORD } from './people.ts'

/** What somebody types: a text, the value of one choice, or several. */
export type Typed = Record<string, string | number | string[]>

/** A file as a person would pick it from a disk. */
export type PickedFile = { name: string; mimeType: string; buffer: Buffer }

/** The portals in a browser page, by the names of fields; everything goes through the forms a person uses. */
export function portalOf(
  page: Page,
  { origin, codeFor }: { origin: string; codeFor: (address: string) => Promise<string> },
) {
  const main = page.locator('main')

  async function type(values: Typed): Promise<void> {
    for (const [name, value] of Object.entries(values)) {
      const inputs = main.locator(`[name="${name}"]`)
      const kind = await inputs.first().evaluate((input) => {
        const { tagName, type: inputType } = input as HTMLInputElement
        return tagName === 'SELECT' ? 'select' : inputType
      })
      if (kind === 'radio' || kind === 'checkbox') {
        for (const each of Array.isArray(value) ? value : [String(value)]) {
          await main.locator(`[name="${name}"][value="${each}"]`).check({ force: true })
        }
      } else if (kind === 'select') await inputs.first().selectOption(String(value))
      else await inputs.first().fill(String(value))
    }
  }

  return {
    page,
    type,
    open: (path: string) => page.goto(`${origin}${path}`),
    /** Presses the button with these words and waits for the page that follows. */
    async press(words: string | RegExp) {
      const before = page.url()
      await main.getByRole('button', { name: words }).first().click()
      await page.waitForURL((url) => url.href !== before)
      await page.waitForLoadState()
    },
    /** Presses the button and waits until this same page has been made anew. */
    async pressHere(words: string | RegExp) {
      const button = main.getByRole('button', { name: words }).first()
      await madeAnew(page, () => button.click())
    },
    /** Ticks every box on the page: declarations and consents, one by one. */
    async tickAll() {
      for (const box of await main.getByRole('checkbox').all()) await box.check()
    },
    /** Picks a file for a slot (a path, or its content), sends it, and waits until the page shows it. */
    async upload(slot: string, file: PickedFile | string) {
      await alive(page)
      const form = main.locator('form', { has: page.locator(`[name="${slot}"]`) })
      const files = main.locator(`[data-slot="${slot}"] [data-file]`)
      const before = await files.count()
      const isPlain = (await main.locator(`[data-slot="${slot}"]`).count()) === 0
      const button = form.locator('button[type=submit]')
      await form.locator(`[name="${slot}"]`).setInputFiles(file)
      if (isPlain) await madeAnew(page, () => button.click())
      // Sent at once; the page then lists it with its fingerprint.
      else await files.nth(before).waitFor()
    },
    /** Presses the button and waits for the summary of errors instead; only a page that is alive shows one. */
    async pressRefused(words: string | RegExp): Promise<string> {
      await alive(page)
      await main.getByRole('button', { name: words }).first().click()
      const summary = main.getByRole('alert').first()
      await summary.waitFor()
      return (await summary.textContent()) ?? ''
    },
    /** On the first page of registration or of a forgotten password: the address, then the code sent to it. */
    async prove(address: string) {
      await type({ address })
      await this.press('获取验证码')
      await type({ code: await codeFor(address) })
      await this.press('下一步')
    },
    /** Makes an account with a password, agreeing to what is asked. */
    async register({ username, ...account }: Typed & { username: string }) {
      await page.goto(`${origin}/my/register`)
      await this.prove(username)
      await type({ ...account, password: PASSWORD, passwordAgain: PASSWORD })
      await this.tickAll()
      await this.press('注册')
    },
    async signIn(username: string, password: string) {
      await page.goto(`${origin}/my/login`)
      await type({ username, password })
      await this.press('登录')
    },
    text: async () => (await main.textContent()) ?? '',
  }
}
export type Portal = ReturnType<typeof portalOf>

/** Waits until script has taken over the forms of the page. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main form')].every((form) =>
      Object.keys(form).some((key) => key.startsWith('__reactProps')),
    ),
  )
}
