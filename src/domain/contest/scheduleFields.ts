import { formatDay, formatInstant, millisecondsOf } from '../basics/instants.ts'
import type { Locale } from '../basics/languages.ts'
import { nearestName } from '../basics/nearestName.ts'
import { WINDOW_KEYS } from '../types/contest.ts'
import type { Contest, ScheduleWindow } from '../types/index.ts'

/** What of a contest its texts may name. */
export type Scheduled = Pick<Contest, 'windows' | 'timeZone'>

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

/** The moment that a field names; null where it is to be announced, undefined for what is no field. */
export function instantOfField(
  typed: string,
  windows: readonly ScheduleWindow[],
): { instant: string; side: 'start' | 'end' } | null | undefined {
  if (!SCHEDULE_FIELDS.includes(typed)) return undefined
  const [key, side] = typed.split('.')
  const own = windows.filter((window) => window.key === key)
  const instant = side === 'start' ? firstOf(own) : lastOf(own)
  return instant ? { instant, side: side === 'start' ? 'start' : 'end' } : null
}

/** The instant a field stands for; nothing where the schedule has not announced it. */
export const instantOf = (field: string, windows: readonly ScheduleWindow[]): string | undefined =>
  instantOfField(field, windows)?.instant

/**
 * The first field of a text that a contest does not have, or that is not written as one is (a brace forgotten, doubled or
 * full-width), with the one most likely meant; null where all are known.
 */
export function unknownField(
  text: string,
  known: readonly string[] = SCHEDULE_FIELDS,
): { typed: string; nearest: string } | null {
  const first = known[0] ?? 'submission.end'
  for (const [, typed = ''] of text.matchAll(FIELD)) {
    if (!known.includes(typed)) return { typed, nearest: nearestName(typed, known) ?? first }
  }
  const rest = text.replace(FIELD, '').normalize('NFKC')
  for (const [typed] of rest.matchAll(MISWRITTEN)) {
    const [key = '', side = ''] = typed.match(/[A-Za-z]+/g) ?? []
    const name = side ? `${key}.${side}` : key
    const nearest = nearestName(name, known)
    if (nearest) return { typed, nearest }
    if (isSide(side)) return { typed, nearest: first }
  }
  return null
}

const isSide = (word: string): boolean => word === 'start' || word === 'end'

/** Letters and points in single braces; letters to many have blanks of their own, in double ones. */
export const FIELD = /(?<![{$])\{\s*([A-Za-z]+(?:[._-][A-Za-z]+)*)\s*\}(?!\})/g
/** A name within braces of any number, or beside one; in other brackets only with its point, since words stand in those too. */
const MISWRITTEN = new RegExp(
  [
    '\\$?\\{+\\s*[A-Za-z]+(?:[\\s._\\-。·,:]+[A-Za-z]+)?(?:\\s*\\}+)?',
    '[[【《<]\\s*[A-Za-z]+[._][A-Za-z]+\\s*[\\]】》>]',
    '[A-Za-z]+[._][A-Za-z]+\\s*\\}+',
  ].join('|'),
  'g',
)

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
