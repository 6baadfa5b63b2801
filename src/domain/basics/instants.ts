import { dateTag } from './languages.ts'
import type { Locale } from './languages.ts'

/**
 * An instant as milliseconds since 1970. Text must be ISO 8601 with `Z` or an offset: without one its meaning would
 * hang on the server's time zone.
 *
 * @throws RangeError for a text that names no instant: a fault of the data, not of the person asking.
 */
export function millisecondsOf(instant: string | Date): number {
  const text = typeof instant === 'string' ? instant : null
  const milliseconds = text === null || OFFSET.test(text) ? new Date(instant).getTime() : Number.NaN
  if (Number.isNaN(milliseconds)) throw new RangeError(`not an instant with an offset: ${instant}`)
  return milliseconds
}

/**
 * An instant as people read it in an IANA time zone, whatever the server's own zone (R148):
 * `2026年11月22日 08:06`, in English `22 November 2026, 08:06`. Seconds stand only where they are not zero,
 * so that an inclusive deadline is exact (R108). A language of the host's own has its own order and words.
 */
export function formatInstant(instant: string | Date, timeZone: string, locale: Locale): string {
  const { hour, minute, second } = partsIn(instant, timeZone)
  const clock = second === '00' ? `${hour}:${minute}` : `${hour}:${minute}:${second}`
  const day = formatDay(instant, timeZone, locale)
  if (locale === 'zh') return `${day} ${clock}`
  if (locale === 'en') return `${day}, ${clock}`
  const shown = second === '00' ? CLOCK : { ...CLOCK, second: '2-digit' as const }
  return spokenFormatterOf(timeZone, locale, shown).format(millisecondsOf(instant))
}

/** The calendar day of an instant as people read it: `2026年11月22日`, in English `22 November 2026`. */
export function formatDay(instant: string | Date, timeZone: string, locale: Locale): string {
  const { year, month, day } = partsIn(instant, timeZone)
  if (locale === 'zh') return `${Number(year)}年${Number(month)}月${Number(day)}日`
  if (locale === 'en') return `${Number(day)} ${ENGLISH_MONTHS[Number(month) - 1]} ${Number(year)}`
  return spokenFormatterOf(timeZone, locale).format(millisecondsOf(instant))
}

/** The calendar day of an instant in a time zone, as `YYYY-MM-DD`: the day a vote counts for (`VoteRule.perDay`). */
export function dayOf(instant: string | Date, timeZone: string): string {
  const { year, month, day } = partsIn(instant, timeZone)
  return `${year.padStart(4, '0')}-${month}-${day}`
}

/** By how much the clock of a time zone is ahead of UTC at an instant; in milliseconds, as the instant itself. */
export function offsetAt(instant: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = partsIn(new Date(instant), timeZone)
  const shown = Date.parse(`${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return shown - Math.floor(instant / 1000) * 1000
}

type Parts = Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', string>

function partsIn(instant: string | Date, timeZone: string): Parts {
  const parts: Parts = { year: '', month: '', day: '', hour: '', minute: '', second: '' }
  for (const { type, value } of formatterOf(timeZone).formatToParts(millisecondsOf(instant))) {
    if (type in parts) parts[type as keyof Parts] = value
  }
  return parts
}

/** Making a formatter costs a thousand times using it; there is one per time zone. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATTERS.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  FORMATTERS.set(timeZone, made)
  return made
}

/** How a language of the host's own writes a day, with its clock where one is shown. */
function spokenFormatterOf(
  timeZone: string,
  locale: Locale,
  clock: Intl.DateTimeFormatOptions = {},
): Intl.DateTimeFormat {
  const key = [locale, timeZone, ...Object.keys(clock)].join(' ')
  const known = FORMATTERS.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(dateTag(locale), {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    ...clock,
  })
  FORMATTERS.set(key, made)
  return made
}

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const FORMATTERS = new Map<string, Intl.DateTimeFormat>()
const OFFSET = /T.*(?:Z|[+-]\d{2}:?\d{2})$/i
const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
