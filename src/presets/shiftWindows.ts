import { dayOf, millisecondsOf } from '../domain/basics/instants.ts'
import { windowText } from '../translations/windowText.ts'
import type { ScheduleWindow, WindowKey } from '../domain/types/index.ts'
import type { ContestPreset } from './types.ts'

/** Where a demonstration wants a contest to stand: taking entries, in public vote, or over. */
export type Phase = 'submission' | 'vote' | 'past'

/**
 * The schedule of a preset moved by whole days, so that at `now` it stands in `phase`; distances between windows stay.
 * Display texts are written anew from the moved days. Windows to be announced stay so, except that a vote without
 * dates (R107) runs from five days before `now` to five days after it in the phase `vote`.
 */
export function shiftWindows({
  preset,
  now,
  phase,
}: {
  preset: Pick<ContestPreset, 'windows' | 'timeZone'>
  now: Date
  phase: Phase
}): ScheduleWindow[] {
  const days = Math.ceil((now.getTime() - anchorOf(preset.windows, phase)) / DAY)

  return preset.windows.map((window) => {
    if (window.opensAt || window.closesAt) return moved({ window, days, preset })
    return phase === 'vote' && window.key === 'vote' ? dated({ window, now, preset }) : window
  })
}

const DAY = 24 * 60 * 60 * 1000
const DAYS_BEFORE_CLOSE = 14
const DAYS_AROUND_VOTE = 5
const DAYS_SINCE_END = 30
const INTAKE: readonly WindowKey[] = ['submission', 'recommendation', 'examination']

/** The instant of the old schedule, in milliseconds, that `now` takes the place of. */
function anchorOf(windows: ScheduleWindow[], phase: Phase): number {
  if (phase === 'past') return lastInstant(windows) + DAYS_SINCE_END * DAY
  const { opensAt, closesAt } = windows.find(({ key }) => key === phase) ?? {}
  if (opensAt && closesAt) return (millisecondsOf(opensAt) + millisecondsOf(closesAt)) / 2
  if (closesAt) return millisecondsOf(closesAt) - DAYS_BEFORE_CLOSE * DAY
  const intake = windows.filter(({ key }) => INTAKE.includes(key))

  return lastInstant(intake) + DAYS_AROUND_VOTE * DAY
}

function lastInstant(windows: ScheduleWindow[]): number {
  const instants = windows.flatMap(({ opensAt, closesAt }) =>
    [opensAt ?? [], closesAt ?? []].flat(),
  )

  return Math.max(...instants.map(millisecondsOf))
}

type Zoned = Pick<ContestPreset, 'windows' | 'timeZone'>

function moved({
  window,
  days,
  preset,
}: {
  window: ScheduleWindow
  days: number
  preset: Zoned
}): ScheduleWindow {
  const { opensAt, closesAt } = window

  const instants = {
    ...(opensAt && { opensAt: moveDays(opensAt, days) }),
    ...(closesAt && { closesAt: moveDays(closesAt, days) }),
  }
  return { ...window, ...instants, ...windowText(instants, preset.timeZone) }
}

function dated({
  window,
  now,
  preset,
}: {
  window: ScheduleWindow
  now: Date
  preset: Zoned
}): ScheduleWindow {
  const offset = preset.windows.flatMap(({ closesAt }) => closesAt?.slice(-6) ?? [])[0] ?? 'Z'
  const today = dayOf(now, preset.timeZone)

  const instants = {
    opensAt: moveDays(`${today}T00:00:00${offset}`, -DAYS_AROUND_VOTE),
    closesAt: moveDays(`${today}T23:59:59${offset}`, DAYS_AROUND_VOTE),
  }
  return { ...window, ...instants, ...windowText(instants, preset.timeZone) }
}

/** Moves the calendar day and keeps clock and offset as they are written. */
function moveDays(instant: string, days: number): string {
  const day = new Date(Date.parse(instant.slice(0, 10)) + days * DAY)

  return day.toISOString().slice(0, 10) + instant.slice(10)
}
