import { dayOf, millisecondsOf } from '../basics/instants.ts'
import type { ScheduleWindow } from '../types/index.ts'
import { datesInText } from './datesInText.ts'
import type { NamedDate } from './datesInText.ts'

/**
 * The dates in the words of a window that are not its own: each has to be the day of its opening or its close, that of the
 * close where it is said to be an end (R94). “7月上旬” is any day it may be. A window that is still to be announced
 * contradicts nothing (R107).
 *
 * @returns as they are written, none for words that agree
 */
export function contradictingDates({
  text,
  window: { opensAt, closesAt },
  timeZone,
}: {
  text: string
  window: { [Name in 'opensAt' | 'closesAt']?: ScheduleWindow[Name] | null }
  timeZone: string
}): string[] {
  if (!opensAt && !closesAt) return []
  const opens = opensAt ? [dayIn(opensAt, timeZone)] : []
  const closes = closesAt ? closingDays(closesAt, timeZone) : []
  const own = { start: opens, end: closes }
  return datesInText(text)
    .filter((date) => {
      const days = date.side ? own[date.side] : [...opens, ...closes]
      return !days.some((day) => isMeant(date, day))
    })
    .map((date) => date.text)
}

type Day = { year: number; at: number }

const isMeant = ({ year, from, to, also }: NamedDate, day: Day): boolean =>
  (year === null || year === day.year) && ((from <= day.at && day.at <= to) || also === day.at)

function dayIn(instant: string, timeZone: string): Day {
  const [year, month, day] = dayOf(instant, timeZone).split('-').map(Number)
  return { year: year ?? 0, at: (month ?? 0) * 100 + (day ?? 0) }
}

/** What closes at midnight is said to close on the day before, at 24 o’clock. */
function closingDays(closesAt: string, timeZone: string): Day[] {
  const before = new Date(millisecondsOf(closesAt) - 1)
  return [dayIn(closesAt, timeZone), dayIn(before.toISOString(), timeZone)]
}
