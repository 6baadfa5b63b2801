import type { Visitor } from '../../helpers/life.ts'
import { PASSWORD } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'

/** Makes an account that judges in the contest, by the form of the panel. */
export async function createJudge(
  { page, panel }: Visitor,
  { name, username }: { name: string; username: string },
): Promise<void> {
  await panel.openCreate('accounts')
  await panel.fill('username', username)
  await panel.fill('password', PASSWORD)
  await page.fill('#field-confirm-password', PASSWORD)
  await panel.fill('name', name)
  await panel.choose('kind', '个人')
  await panel.addRow('grants')
  await panel.choose('grants.0.contest', association.title)
  await panel.choose('grants.0.role', '评委')
  await panel.save()
}
