import type { Locator } from 'playwright-core'

import { until } from './until.ts'

/** Presses a button of the panel once script has taken it over: a click before that is lost, on a slow machine for seconds. */
export async function pressAlive(button: Locator): Promise<void> {
  await button.waitFor()
  await until(() =>
    button.evaluate((element) =>
      Object.keys(element).some((key) => key.startsWith('__reactProps')),
    ),
  )
  await button.click()
}

/** Opens a dialog of the panel by its button and returns it. */
export async function openDialog(button: Locator): Promise<Locator> {
  await pressAlive(button)
  const dialog = button.page().locator('dialog.contest-dialog[open]')
  await dialog.waitFor()
  return dialog
}
