import { millisecondsOf } from '../basics/instants.ts'
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
