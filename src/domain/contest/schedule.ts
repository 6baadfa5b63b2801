import { millisecondsOf } from '../basics/instants.ts'
import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome, Refusal } from '../basics/refusal.ts'
import type { Contest, ScheduleWindow, WindowKey } from '../types/index.ts'

export { dayOf, formatDay, formatInstant, millisecondsOf } from '../basics/instants.ts'

export type WindowState = 'toBeAnnounced' | 'future' | 'current' | 'past'
export type OpenWindow = {
  window: ScheduleWindow
  /** True after the close, within the minutes of grace; recorded with what is done then (decision 4). */
  inGrace: boolean
}

type Scheduled = Pick<Contest, 'windows'>

/**
 * Where a window stands at `now`, for the stage ribbon. Both instants are inclusive, to the millisecond (R108);
 * one that is missing leaves that side open; without either the window is to be announced (R107).
 */
export function windowState(window: ScheduleWindow, now: Date): WindowState {
  if (!window.opensAt && !window.closesAt) return 'toBeAnnounced'
  const at = now.getTime()
  if (window.opensAt && at < millisecondsOf(window.opensAt)) return 'future'
  return window.closesAt && at > millisecondsOf(window.closesAt) ? 'past' : 'current'
}

/** Every window of a contest with its state, in the order of the schedule. */
export function scheduleStates({ contest, now }: { contest: Scheduled; now: Date }): {
  window: ScheduleWindow
  state: WindowState
}[] {
  return contest.windows.map((window) => ({ window, state: windowState(window, now) }))
}

/**
 * Whether a window of the contest is open at `now`, the server's clock. A key may stand several times
 * (regional finals, events): one open window is enough.
 * Refuses `windowNotOpen`, `windowClosed` or `windowNotAnnounced`, with the key as `window`, its `title`, and
 * `opensAt`, `closesAt` as instants. A key that the schedule does not have is not announced.
 */
export function windowOpen({
  contest,
  key,
  now,
  graceMinutes = 0,
}: {
  contest: Scheduled
  key: WindowKey
  now: Date
  graceMinutes?: number
}): Outcome<OpenWindow> {
  const windows = contest.windows.filter((window) => window.key === key)
  const current = windows.find((window) => windowState(window, now) === 'current')
  if (current) return ok({ window: current, inGrace: false })
  const before = new Date(now.getTime() - graceMinutes * 60_000)
  const inGrace = windows.find((window) => isPast(window, now) && !isPast(window, before))
  if (inGrace) return ok({ window: inGrace, inGrace: true })
  return refuseWindows(windows, key, now)
}

/** The close that comes next, at or after `now`; of several at one instant the first of the schedule. Null when none is announced. */
export function nextDeadline({
  contest,
  now,
  keys,
}: {
  contest: Scheduled
  now: Date
  /** Only windows of these keys; all when left out. */
  keys?: WindowKey[]
}): { window: ScheduleWindow; closesAt: string } | null {
  const ahead = contest.windows.flatMap((window) =>
    window.closesAt && !isPast(window, now) && (!keys || keys.includes(window.key))
      ? [{ window, closesAt: window.closesAt }]
      : [],
  )
  return ahead.sort(by(({ closesAt }) => millisecondsOf(closesAt)))[0] ?? null
}

function isPast(window: ScheduleWindow, now: Date): boolean {
  return windowState(window, now) === 'past'
}

/** Speaks of the window a person would wait for, else of the last one missed. */
function refuseWindows(windows: ScheduleWindow[], key: WindowKey, now: Date): Refusal {
  const [next] = windows
    .filter((window) => windowState(window, now) === 'future')
    .sort(by(({ opensAt }) => millisecondsOf(opensAt ?? now)))
  if (next) return refuse('windowNotOpen', paramsOf(next))
  const announced = windows.find((window) => windowState(window, now) === 'toBeAnnounced')
  const last = windows
    .filter((window) => isPast(window, now))
    .sort(by(({ closesAt }) => -millisecondsOf(closesAt ?? now)))[0]
  if (last && !announced) return refuse('windowClosed', paramsOf(last))
  return refuse('windowNotAnnounced', announced ? paramsOf(announced) : { window: key, title: key })
}

function paramsOf({ key, title, opensAt, closesAt }: ScheduleWindow): Refusal['params'] {
  return { window: key, title, ...(opensAt && { opensAt }), ...(closesAt && { closesAt }) }
}

function by<T>(valueOf: (item: T) => number): (a: T, b: T) => number {
  return (a, b) => valueOf(a) - valueOf(b)
}
