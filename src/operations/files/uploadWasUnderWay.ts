import { millisecondsOf } from '../../domain/basics/instants.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import { windowOpen } from '../../domain/contest/schedule.ts'
import { filesOf } from '../../queries/entry/filesOf.ts'
import type { LockedEntry } from '../lifecycle/lockEntry.ts'

/**
 * Whether a file of the entry arrived after the close of submission, which only an upload under way then may: such an
 * entry may still be handed in within the minutes of grace (decision 4).
 */
export async function uploadWasUnderWay(
  { transaction, entry, contest }: LockedEntry,
  now: Date,
): Promise<boolean> {
  const { graceMinutes } = contest
  const open = windowOpen({ contest, key: 'submission', now, graceMinutes })
  if (isRefusal(open) || !open.value.inGrace || !open.value.window.closesAt) return false
  const closed = millisecondsOf(open.value.window.closesAt)
  const files = await filesOf({ req: transaction.req, entry })
  return files.some(({ createdAt }) => millisecondsOf(createdAt) > closed)
}
