import type { Page } from 'playwright-core'

/** Opens an address again and again until its page shows these words; pages kept by the site follow within seconds. */
export async function untilShown(page: Page, address: string, words: string): Promise<void> {
  const until = Date.now() + 10_000
  while (Date.now() < until) {
    await page.goto(address)
    if ((await page.getByText(words).count()) > 0) return
    await page.waitForTimeout(250)
  }
  throw new Error(`${address} does not show ${words}`)
}
