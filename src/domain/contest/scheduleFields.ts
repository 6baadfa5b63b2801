import { formatDay, formatInstant, millisecondsOf } from '../basics/instants.ts'
import type { Locale } from '../basics/languages.ts'
import { nearestName } from '../basics/nearestName.ts'
import { WINDOW_KEYS } from '../types/contest.ts'
import type { Contest, ScheduleWindow } from '../types/index.ts'

type Scheduled = Pick<Contest, 'windows' | 'timeZone'>

/**
 * What a text of a contest may name of its schedule: `{submission.end}` is the day on which entries close, wherever it is
 * shown, and follows when the deadline is moved. `start` is the first opening, `end` the last close of a window.
 */
export const SCHEDULE_FIELDS: readonly string[] = WINDOW_KEYS.flatMap((key) => [
  `${key}.start`,
  `${key}.end`,
])

/** Those of the windows that a contest has. */
export const scheduleFieldsOf = (windows: readonly Pick<ScheduleWindow, 'key'>[]): string[] =>
  SCHEDULE_FIELDS.filter((field) => windows.some(({ key }) => field.startsWith(`${key}.`)))

/** A text with its fields filled in; one without an instant says that it is to be announced. What is no field stays as it is. */
export function fillSchedule(
  text: string,
  { windows, timeZone }: Scheduled,
  locale: Locale,
): string {
  return text.replace(FIELD, (written, typed: string) => {
    if (!SCHEDULE_FIELDS.includes(typed)) return written
    const instant = instantOf(typed, windows)
    if (!instant) return locale !== 'zh' ? 'a time to be announced' : '另行通知的时间'
    return momentInWords({
      instant,
      timeZone,
      locale,
      side: typed.endsWith('.start') ? 'start' : 'end',
    })
  })
}

/** The instant a field stands for; nothing where the schedule has not announced it. */
export function instantOf(field: string, windows: readonly ScheduleWindow[]): string | undefined {
  const [key, side] = field.split('.')
  const own = windows.filter((window) => window.key === key)
  return side === 'start' ? firstOf(own) : lastOf(own)
}

/** The first field of a text that a contest does not have, with the one most likely meant; null where all are known. */
export function unknownField(
  text: string,
  known: readonly string[] = SCHEDULE_FIELDS,
): { typed: string; nearest: string } | null {
  for (const [, typed = ''] of text.matchAll(FIELD)) {
    if (known.includes(typed)) continue
    return { typed, nearest: nearestName(typed, known) ?? known[0] ?? 'submission.end' }
  }
  return null
}

/** Letters and points in single braces; letters to many have blanks of their own, in double ones. */
const FIELD = /(?<!\{)\{\s*([A-Za-z]+(?:[._-][A-Za-z]+)*)\s*\}(?!\})/g

const firstOf = (windows: readonly ScheduleWindow[]): string | undefined =>
  sorted(windows.flatMap(({ opensAt }) => opensAt ?? []))[0]
const lastOf = (windows: readonly ScheduleWindow[]): string | undefined =>
  sorted(windows.flatMap(({ closesAt }) => closesAt ?? [])).at(-1)
const sorted = (instants: string[]): string[] =>
  instants.toSorted((a, b) => millisecondsOf(a) - millisecondsOf(b))

type Moment = { instant: string; timeZone: string; locale: Locale; side: 'start' | 'end' }

/** The day alone where the clock adds nothing to it: it begins with its day, or ends with it. */
export const momentInWords = (moment: Moment): string =>
  isWholeDay(moment)
    ? formatDay(moment.instant, moment.timeZone, moment.locale)
    : formatInstant(moment.instant, moment.timeZone, moment.locale)

/** Whether a moment is the first of its day, or, where something ends, its last minute. */
export function isWholeDay({ instant, timeZone, side }: Omit<Moment, 'locale'>): boolean {
  const [, clock = ''] =
    /(\d{2}:\d{2})(?::\d{2})?$/.exec(formatInstant(instant, timeZone, 'zh')) ?? []
  return clock === (side === 'start' ? '00:00' : '23:59')
}
