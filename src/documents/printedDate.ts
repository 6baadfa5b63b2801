import { dateTag } from '../translations/locale.ts'
import type { Locale } from '../translations/locale.ts'
import { createTranslator } from '../translations/translate.ts'
import { printableLine } from './printableText.ts'

/** A day (`YYYY-MM-DD`) in words; any other text as it is; without one, room to write it by hand. */
export function printedDate(date: string, locale: Locale): string {
  if (date.trim() === '') return createTranslator(locale)('document.blankDate')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return printableLine(date)
  return new Intl.DateTimeFormat(dateTag(locale), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`))
}
