import type { Page } from 'playwright-core'

import type { Typed } from './portal.ts'

/** What is decided of an entry or a round in the panel, by the words an officer reads. */
export function deskOf(page: Page, origin: string) {
  const dialog = page.locator('dialog.contest-dialog[open]')

  return {
    page,
    async openEntry(id: string) {
      await page.goto(`${origin}/admin/collections/entries/${id}`)
      await page.locator('.contest-decision, .contest-note').first().waitFor()
    },
    async openRound(id: string) {
      await page.goto(`${origin}/admin/collections/rounds/${id}`)
      await page.locator('.contest-decision__buttons').first().waitFor()
    },
    remark: (label: string, text: string) => page.getByLabel(`对「${label}」的意见`).fill(text),
    /** Every item that is not decided yet passes. */
    async passAll() {
      await page.getByRole('button', { name: '未选的各项均记为通过' }).click()
    },
    /** Presses a decision, answers what its dialog asks, confirms, and waits until it is done. */
    async decide(words: string, typed: Typed = {}) {
      await page
        .locator('.contest-decision__buttons')
        .getByRole('button', { name: words, exact: true })
        .click()
      await dialog.waitFor()
      for (const [name, value] of Object.entries(typed)) {
        await dialog.locator(`[name="${name}"]`).fill(String(value))
      }
      await dialog.getByRole('button', { name: /^确认/ }).click()
      await dialog.waitFor({ state: 'detached' })
      await page.waitForLoadState('networkidle')
    },
    text: async () =>
      (await page.locator('main, .template-default__wrap').first().textContent()) ?? '',
  }
}
