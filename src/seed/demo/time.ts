import { millisecondsOf } from '#src/domain/basics/instants.ts'
import type { ScheduleWindow, WindowKey } from '#src/domain/types/index.ts'

/** In milliseconds. */
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

export const later = (instant: string | Date, milliseconds: number): Date =>
  new Date(millisecondsOf(instant) + milliseconds)

/** The close of a window that the contests of the demo must have. */
export function closeOf(windows: ScheduleWindow[], key: WindowKey): Date {
  const { closesAt } = windows.find((window) => window.key === key) ?? {}
  if (!closesAt) throw new Error(`The demo needs the close of the window ${key}.`)
  return new Date(millisecondsOf(closesAt))
}
