import type { Page } from 'playwright-core'

import { until } from './until.ts'

/** Opens an address again and again until its page shows these words: pages kept by the site follow in a moment. */
export async function untilShown(page: Page, address: string, words: string): Promise<void> {
  await until(async () => {
    await page.goto(address)
    return (await page.getByText(words).count()) > 0
  })
}
