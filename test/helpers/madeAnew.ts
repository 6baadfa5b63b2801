import type { Page } from 'playwright-core'

/**
 * Does something after which this same page is made anew, and waits until it is.
 * A page whose pictures still come is waited for first: else its own loading would end the wait, not the next one's.
 */
export async function madeAnew(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.waitForLoadState()
  await Promise.all([page.waitForEvent('load'), act()])
}
