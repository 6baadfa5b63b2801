import { checkInstant } from '../basics/checkInstant.ts'
import { millisecondsOf } from '../basics/instants.ts'
import { isRefusal, ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { Contest } from '../types/index.ts'

/**
 * The schedule as one recommender has it: where an organiser gave its unit more time, its last window of recommendation
 * closes later, and nothing else moves. An extension that ends before the schedule does says nothing.
 */
export function extendedWindows(
  windows: Contest['windows'],
  closesAt: string | null,
): Contest['windows'] {
  const last = windows.findLastIndex(({ key }) => key === 'recommendation')
  return windows.map((window, index) =>
    index === last &&
    closesAt &&
    window.closesAt &&
    millisecondsOf(closesAt) > millisecondsOf(window.closesAt)
      ? { ...window, closesAt }
      : window,
  )
}

type Scheduled = Pick<Contest, 'windows' | 'timeZone'>

/**
 * Whether an end gives a recommender more time: later than now, than the schedule's own close, and than the end that it
 * was given before. Refuses instantOutOfRange, extensionPast, and with both instants, `until` and `closesAt`,
 * extensionBeforeDeadline and extensionBeforeLast.
 */
export function checkRecommenderExtension({
  until,
  contest,
  given,
  now,
}: {
  until: string
  contest: Scheduled
  /** With the schedule that the recommender has now. */
  given: Scheduled
  now: Date
}): Outcome {
  const at = millisecondsOf(until)
  const meant = checkInstant(until)
  if (isRefusal(meant)) return meant
  if (at <= now.getTime()) return refuse('extensionPast')
  const [closesAt, last] = [lastClose(contest), lastClose(given)]
  const { timeZone } = contest
  if (closesAt && at <= millisecondsOf(closesAt)) {
    return refuse('extensionBeforeDeadline', { until, closesAt, timeZone })
  }
  return last && at <= millisecondsOf(last)
    ? refuse('extensionBeforeLast', { until, closesAt: last, timeZone })
    : ok()
}

const lastClose = ({ windows }: Scheduled): string | undefined =>
  windows.findLast(({ key }) => key === 'recommendation')?.closesAt
