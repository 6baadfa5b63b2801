import { millisecondsOf } from '../basics/instants.ts'
import type { Contest } from '../types/index.ts'

/**
 * The first instant after `now` at which some window of the schedule opens or has closed; null when nothing changes any
 * more. A close is inclusive, so its change is one millisecond later (R108).
 */
export function nextScheduleChange({
  contest,
  now,
}: {
  contest: Pick<Contest, 'windows'>
  now: Date
}): Date | null {
  const changes = contest.windows
    .flatMap(({ opensAt, closesAt }) => [
      ...(opensAt ? [millisecondsOf(opensAt)] : []),
      ...(closesAt ? [millisecondsOf(closesAt) + 1] : []),
    ])
    .filter((at) => at > now.getTime())

  return changes.length > 0 ? new Date(Math.min(...changes)) : null
}
