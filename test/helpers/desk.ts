import type { Page } from 'playwright-core'

import { madeAnew } from './madeAnew.ts'
import { openDialog, pressAlive } from './openDialog.ts'
import type { Typed } from './portal.ts'

/** What is decided of an entry or a round in the panel, by the words an officer reads. */
export function deskOf(page: Page, origin: string) {
  const dialog = page.locator('dialog.contest-dialog[open]')

  async function ask(words: string, typed: Typed): Promise<void> {
    await openDialog(page.getByRole('button', { name: words, exact: true }))
    for (const [name, value] of Object.entries(typed)) {
      const field = dialog.locator(`[name="${name}"]`)
      const isList = await field.evaluate((element) => element.tagName === 'SELECT')
      await (isList ? field.selectOption(String(value)) : field.fill(String(value)))
    }
  }
  const confirm = (words: string) =>
    dialog.getByRole('button', { name: `确认${words}`, exact: true }).click()

  return {
    page,
    async openEntry(id: string) {
      await page.goto(`${origin}/admin/collections/entries/${id}`)
      await page.locator('.contest-desk').waitFor()
      await this.take()
    },
    /** Takes the entry where it is free to be taken; passing over earlier ones has a reason. */
    async take() {
      const free = page.locator('[data-claim="free"]')
      if ((await free.count()) === 0) return
      const reason = free.locator('input')
      if ((await reason.count()) > 0) await reason.fill('按测试的次序审查')
      await pressAlive(free.getByRole('button', { name: '领取这一件' }))
      await page.locator('[data-claim="mine"]').waitFor()
    },
    async openRound(id: string) {
      await page.goto(`${origin}/admin/collections/rounds/${id}`)
      await page.locator('.contest-round .contest-decision__buttons').waitFor()
    },
    remark: (label: string, text: string) => page.getByLabel(`对「${label}」的意见`).fill(text),
    /** Every item of the checklist that is not decided yet passes. */
    passRest: () => pressAlive(page.getByRole('button', { name: '未选的各项均记为通过' })),
    /** Decides of the entry: the button, what its dialog asks, its confirmation; waits until the dialog has closed. */
    async decide(words: string, typed: Typed = {}) {
      await ask(words, typed)
      await confirm(words)
      await dialog.waitFor({ state: 'detached' })
    },
    /** Conducts the round by one of its buttons; the page is then made anew. */
    async conduct(words: string) {
      await ask(words, {})
      await this.reloading(() => confirm(words))
    },
    /** Does something after which the page of the round is made anew, and waits until it is. */
    async reloading(act: () => Promise<void>) {
      await madeAnew(page, act)
      await page.locator('.contest-round').waitFor()
    },
    text: async () =>
      (await page.locator('.contest-desk, .contest-round').first().textContent()) ?? '',
  }
}
