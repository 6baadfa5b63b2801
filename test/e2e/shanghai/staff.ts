import type { CollectionSlug } from 'payload'

import type { ContestDocument } from '../../../src/domain/types/index.ts'
import type { Life, Visitor } from '../../helpers/life.ts'
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

/** Moves the schedule back by eight weeks: what was open to entrants and recommenders is over, the final is on. */
export async function letTimePass({ booted }: Life, contest: string): Promise<void> {
  const { payload } = booted
  const collection = 'contests' as CollectionSlug
  const { windows } = (await payload.findByID({
    ...{ collection, id: contest, depth: 0 },
  })) as unknown as ContestDocument
  const earlier = (instant?: string | null) =>
    instant ? new Date(Date.parse(instant) - EIGHT_WEEKS).toISOString() : instant
  const data = {
    windows: windows.map((window) => ({
      ...window,
      opensAt: earlier(window.opensAt),
      closesAt: earlier(window.closesAt),
    })),
  }
  await payload.update({ collection, id: contest, data })
}

const EIGHT_WEEKS = 56 * 86_400_000
