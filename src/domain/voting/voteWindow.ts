import { windowState } from '../contest/schedule.ts'
import type { WindowState } from '../contest/schedule.ts'
import type { ScheduleWindow } from '../types/contest.ts'

/**
 * The window of the vote that speaks now: the one that is open, else the next, else the last one missed; null where the
 * schedule has none. A contest may hold several votes one after the other.
 */
export function voteWindow(windows: ScheduleWindow[], now: Date): ScheduleWindow | null {
  const votes = windows.filter(({ key }) => key === 'vote')
  const inState = (state: WindowState) =>
    votes.filter((window) => windowState(window, now) === state).toSorted(byStart)
  return (
    inState('current')[0] ??
    inState('future')[0] ??
    inState('toBeAnnounced')[0] ??
    inState('past').at(-1) ??
    null
  )
}

const byStart = (a: ScheduleWindow, b: ScheduleWindow): number =>
  startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0

/** Instants are stored in UTC, in one length: as texts they stand in the order of time. */
const startOf = ({ opensAt, closesAt }: ScheduleWindow): string => opensAt ?? closesAt ?? ''
