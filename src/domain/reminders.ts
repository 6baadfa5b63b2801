import { dayOf, millisecondsOf } from './instants.ts'
import type { Contest } from './types/index.ts'

/** Closes that people are reminded of: of handing in, of a recommender's word, of mending what was returned. */
export const REMINDED_WINDOWS = ['submission', 'recommendation', 'examination'] as const
export type RemindedWindow = (typeof REMINDED_WINDOWS)[number]

export type Reminder = {
  window: RemindedWindow
  /** Instant, ISO 8601. */
  closesAt: string
  /** How many days before the close it was due; what came about since then needs no reminder. */
  days: number
  since: Date
  /** The same for whoever asks, and another once the close is moved. */
  key: string
}

const DAY = 24 * 3_600_000

/**
 * The reminders of a contest that are due at `now`, each day of `reminderDays` before a close one; of several that were
 * missed the last alone. Nothing after the close.
 */
export function dueReminders({
  contest: { windows, reminderDays },
  now,
}: {
  contest: Pick<Contest, 'windows'> & { reminderDays?: number[] | null }
  now: Date
}): Reminder[] {
  const at = now.getTime()
  return REMINDED_WINDOWS.flatMap((window) =>
    windows.flatMap(({ key, closesAt }): Reminder[] => {
      if (key !== window || !closesAt || at >= millisecondsOf(closesAt)) return []
      const close = millisecondsOf(closesAt)
      const due = (reminderDays ?? []).filter((days) => days > 0 && close - days * DAY <= at)
      if (due.length === 0) return []
      const days = Math.min(...due)
      const since = new Date(close - days * DAY)
      return [{ window, closesAt, days, since, key: `${window} ${closesAt} ${days}` }]
    }),
  )
}

/** From when on in a day recommenders get their letter of what is new: when they come to work. */
const DIGEST_HOUR = 8

/** Whether today's letter may go out, in the contest's time zone. */
export function isDigestDue({
  timeZone,
  last,
  now,
}: {
  timeZone: string
  /** When the last one was written. */
  last: Date | null
  now: Date
}): boolean {
  const opens = new Date(now.getTime() - DIGEST_HOUR * 3_600_000)
  const today = dayOf(now, timeZone)
  if (dayOf(opens, timeZone) !== today) return false
  return last === null || dayOf(last, timeZone) !== today
}
