import { nextDeadline } from '#src/domain/contest/schedule.ts'
import type { Contest, ScheduleWindow, WindowKey } from '#src/domain/types/index.ts'

/** Windows in which entrants, recommenders and the public themselves have to act. */
const OPEN_TO_PEOPLE: WindowKey[] = ['signUp', 'submission', 'recommendation', 'vote']

/** The close that concerns a visitor next: of a window in which people act, else of any stage. */
export function visitorDeadline(args: {
  contest: Pick<Contest, 'windows'>
  now: Date
}): { window: ScheduleWindow; closesAt: string } | null {
  return nextDeadline({ ...args, keys: OPEN_TO_PEOPLE }) ?? nextDeadline(args)
}
