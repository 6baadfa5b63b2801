import { dayOf, millisecondsOf } from '../basics/instants.ts'
import { extendedWindows } from '../contest/extendedWindows.ts'
import type { Contest } from '../types/index.ts'

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
  /** The recommender whose own close it is; null = everybody's but those'. */
  unit: string | null
  /** Recommenders with a close of their own, who are not concerned by everybody's. */
  except: string[]
  /** Of the entries alone that were given this very deadline of their own (R108); else of those without a later one. */
  isOwn: boolean
  /** The same for whoever asks, and another once the close is moved. */
  key: string
}

const DAY = 24 * 3_600_000
const EVERYBODY = { unit: null, except: [], isOwn: false }

type Reminding = Pick<Contest, 'windows'> & { reminderDays?: number[] | null }

/**
 * Also those before the closes of recommenders and of single entries that were given more time, each before its own; what
 * was given counts where it is longer.
 *
 * @param extensions by unit, ISO 8601
 * @param own the deadlines that single entries were given, ISO 8601
 */
export function dueRemindersOfAll({
  contest,
  extensions,
  own: ownDeadlines = [],
  now,
}: {
  contest: Reminding
  extensions: ReadonlyMap<string, string>
  own?: readonly string[]
  now: Date
}): Reminder[] {
  const own = [...extensions].flatMap(([unit, closesAt]) => {
    const windows = extendedWindows(contest.windows, closesAt)
    return windows.some((window, index) => window !== contest.windows[index])
      ? [{ unit, windows: windows.filter(({ key }) => key === 'recommendation') }]
      : []
  })
  const except = own.map(({ unit }) => unit)
  return [
    ...dueReminders({ contest, now }).map((reminder) => ({ ...reminder, except })),
    ...own.flatMap(({ unit, windows }) =>
      dueReminders({ contest: { ...contest, windows }, now }).map((reminder) => ({
        ...reminder,
        unit,
        key: `${reminder.key} ${unit}`,
      })),
    ),
    ...ownDeadlines.flatMap((closesAt) => ofEntries({ contest, extensions, closesAt, now })),
  ]
}

/** Those before a deadline of single entries: for the closes that it puts off, and the recommenders whose own is not later still. */
function ofEntries({
  contest,
  extensions,
  closesAt,
  now,
}: {
  contest: Reminding
  extensions: ReadonlyMap<string, string>
  closesAt: string
  now: Date
}): Reminder[] {
  const until = millisecondsOf(closesAt)
  const later = [...extensions].filter(([, end]) => millisecondsOf(end) >= until)
  const windows = REMINDED_WINDOWS.flatMap((key) => {
    const scheduled = contest.windows.filter((window) => window.key === key)
    // One that is to be announced, or has no end, is not put off by anything.
    const isPutOff =
      scheduled.length > 0 &&
      scheduled.every((window) => window.closesAt && millisecondsOf(window.closesAt) < until)
    return isPutOff ? [{ key, title: key, displayText: key, closesAt }] : []
  })
  return dueReminders({ contest: { ...contest, windows }, now }).map((reminder) => ({
    ...reminder,
    except: reminder.window === 'recommendation' ? later.map(([unit]) => unit) : [],
    isOwn: true,
    key: `${reminder.key} own`,
  }))
}

/**
 * The reminders of a contest that are due at `now`, each day of `reminderDays` before a close one; of several that were
 * missed the last alone. Nothing after the close.
 */
export function dueReminders({
  contest: { windows, reminderDays },
  now,
}: {
  contest: Reminding
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
      return [
        {
          window,
          closesAt,
          days,
          since,
          ...EVERYBODY,
          key: `${window} ${closesAt} ${days}`,
        },
      ]
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
