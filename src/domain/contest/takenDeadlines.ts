import { millisecondsOf } from '../basics/instants.ts'
import type { ScheduleWindow, WindowKey } from '../types/index.ts'
import { windowState } from './schedule.ts'
import type { WindowState } from './schedule.ts'

/** The windows by which somebody is bound. */
export const BINDING = ['signUp', 'submission', 'recommendation', 'examination', 'vote'] as const

/**
 * What a schedule takes from people by moving a stage that has begun, or was still to come:
 *
 * - `past`: it was ahead, and is over now without anybody having been told;
 * - `interrupted`: it was open, and is to open again only later;
 * - `removed`: it has begun, and there is no such stage any more, or none with a time.
 */
export type TakenDeadline = {
  key: WindowKey
  how: 'past' | 'interrupted' | 'removed'
  title: string
  /** The last close that it is given now; null for what was removed. */
  to: string | null
}

type Schedule = readonly ScheduleWindow[]

/**
 * Which stages two schedules take something of. All rows of one key are asked together, as those are who hand in: a second
 * row, another order or a row typed anew hides nothing.
 */
export function takenDeadlines({
  before,
  after,
  now,
}: {
  before: Schedule
  after: Schedule
  now: Date
}): TakenDeadline[] {
  return BINDING.flatMap((key): TakenDeadline[] => {
    const [old, own] = [rowsOf(before, key), rowsOf(after, key)]
    const [then, since] = [stateOf(old, now), stateOf(own, now)]
    const isNamed = before.some((window) => window.key === key)
    const how = isNamed ? howTaken(then, since) : null
    if (!how) return []
    const title = (own[0] ?? old[0])?.title ?? key
    return [{ key, how, title, to: lastClose(own) }]
  })
}

/** The close of a stage that comes last; null where a row of it has none. */
export function lastClose(rows: Schedule): string | null {
  const closes = rows.map(({ closesAt }) => closesAt ?? null)
  if (closes.some((each) => each === null)) return null
  return (
    closes
      .flatMap((each) => each ?? [])
      .toSorted((a, b) => millisecondsOf(a) - millisecondsOf(b))
      .at(-1) ?? null
  )
}

/** The rows of a stage that have a time. */
export const rowsOf = (windows: Schedule, key: WindowKey): ScheduleWindow[] =>
  windows.filter((window) => window.key === key && (window.opensAt || window.closesAt))

/** Where a stage stands with all its rows: one that is open is enough, then one that is still to come. */
function stateOf(rows: Schedule, now: Date): WindowState {
  const states = rows.map((window) => windowState(window, now))
  return ORDER.find((state) => states.includes(state)) ?? 'toBeAnnounced'
}
const ORDER = ['current', 'future', 'past'] as const

function howTaken(before: WindowState, after: WindowState): TakenDeadline['how'] | null {
  if (before === after || after === 'current') return null
  if (after === 'past') return 'past'
  if (before === 'toBeAnnounced') return null
  if (after === 'future') return before === 'current' ? 'interrupted' : null
  return before === 'future' ? null : 'removed'
}
