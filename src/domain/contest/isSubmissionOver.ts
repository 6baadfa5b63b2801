import { isRefusal } from '../basics/refusal.ts'
import type { Contest } from '../types/contest.ts'
import { windowOpen } from './schedule.ts'

/** Whether a contest takes no more entries; one whose submission is still to begin, or to be announced, does. */
export function isSubmissionOver(contest: Pick<Contest, 'windows'>, now: Date): boolean {
  const open = windowOpen({ contest, key: 'submission', now })
  return isRefusal(open) && open.code === 'windowClosed'
}
