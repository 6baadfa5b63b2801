import { FIELD, instantOfField, momentInWords } from '../domain/contest/scheduleFields.ts'
import type { Scheduled } from '../domain/contest/scheduleFields.ts'
import type { Locale } from './locale.ts'
import { createTranslator } from './translate.ts'

/** A text with its fields filled in; one without an instant says that it is to be announced. What is no field stays as it is. */
export function fillSchedule(
  text: string,
  { windows, timeZone }: Scheduled,
  locale: Locale,
): string {
  return text.replace(FIELD, (written, typed: string) => {
    const moment = instantOfField(typed, windows)
    if (moment === undefined) return written
    if (moment === null) return createTranslator(locale)('scheduleWords.moment')
    return momentInWords({ ...moment, timeZone, locale })
  })
}
