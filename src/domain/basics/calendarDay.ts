import { isBirthDate } from './age.ts'
import { cleanCode } from './cleanText.ts'
import { formatDay } from './instants.ts'
import type { Locale } from './languages.ts'

/**
 * A day of the calendar as people write it (`2012-2-9`, `2012年2月9日`, `2012/02/09`, `20120209`, full-width too), as
 * `YYYY-MM-DD`; null where the calendar has no such day.
 */
export function readDay(text: string): string | null {
  if (text.length > 40) return null
  const [, year, ...rest] = DAY.exec(cleanCode(text)) ?? []
  const [month = '', day = ''] = rest.filter((part) => part !== undefined)
  const read = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isBirthDate(read) ? read : null
}

const DAY = /^(\d{4})(?:[-./年](\d{1,2})[-./月](\d{1,2})日?|(\d{2})(\d{2}))$/

/** A day `YYYY-MM-DD` as people read it; whatever else it is given, as it is. */
export const dayInWords = (day: string, locale: Locale): string =>
  isBirthDate(day) ? formatDay(`${day}T00:00:00Z`, 'UTC', locale) : day
