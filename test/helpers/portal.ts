import type { Page } from 'playwright-core'

/** What somebody types: a text, the value of one choice, or several. */
export type Typed = Record<string, string | number | string[]>

/** The portals in a browser page, by the names of fields; everything goes through the forms a person uses. */
export function portalOf(page: Page, origin: string) {
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
    /** Presses the button and waits for the summary of errors instead. */
    async pressRefused(words: string | RegExp): Promise<string> {
      await main.getByRole('button', { name: words }).first().click()
      const summary = main.getByRole('alert').first()
      await summary.waitFor()
      return (await summary.textContent()) ?? ''
    },
    async register(account: Typed) {
      await page.goto(`${origin}/my/register`)
      await type(account)
      await this.press(/注册|创建账号|开通/)
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
