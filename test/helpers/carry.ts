import type { Page } from 'playwright-core'

/** Waits until a page says something to whoever does not see it. */
export const said = (page: Page, words: string): Promise<void> =>
  page.getByRole('status').getByText(words).waitFor()

/**
 * Presses a key while a row is carried, until the page says where it is: a key that comes before the rows are measured
 * moves nothing, as it would not for a person either, who presses again.
 */
export async function carry(page: Page, key: string, words: string): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    await page.keyboard.press(key)
    const heard = page.getByRole('status').getByText(words).waitFor({ timeout: HEARD_MILLISECONDS })
    if (await heard.then(() => true).catch(() => false)) return
  }
  throw new Error(`never said: ${words}`)
}

/** A hundred times what it takes to say it. */
const HEARD_MILLISECONDS = 30_000
