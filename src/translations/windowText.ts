import { formatDay } from '../domain/basics/instants.ts'
import { isWholeDay, momentInWords } from '../domain/contest/scheduleFields.ts'
import type { ScheduleWindow } from '../domain/types/index.ts'
import { inLocale, isOwnLocale } from './locale.ts'
import type { Locale } from './locale.ts'
import { createTranslator } from './translate.ts'

type Instants = { [Name in 'opensAt' | 'closesAt']?: ScheduleWindow[Name] | null }
type Texts = { displayText: string; displayTextEn: string }

/** The words of a window as its instants say them, in both languages: what stands where nobody wrote others (R94, R107). */
export const windowText = (instants: Instants, timeZone: string): Texts => ({
  displayText: spanInWords(instants, timeZone, 'zh'),
  displayTextEn: spanInWords(instants, timeZone, 'en'),
})

/**
 * The words of a window for a reader. What somebody wrote is there in two languages; what its instants say, and nobody
 * wrote otherwise, is said in any.
 */
export function windowInWords(
  window: Instants & { displayText: string; displayTextEn?: string | null },
  timeZone: string,
  locale: Locale,
): string {
  const stored = inLocale(locale, window.displayText, window.displayTextEn)
  if (isOwnLocale(locale)) return stored
  const { displayText, displayTextEn } = windowText(window, timeZone)
  const isOurs = stored === displayText || stored === displayTextEn
  return isOurs ? spanInWords(window, timeZone, locale) : stored
}

function spanInWords({ opensAt, closesAt }: Instants, timeZone: string, locale: Locale): string {
  const t = createTranslator(locale)
  const from = opensAt ? formatDay(opensAt, timeZone, locale) : null
  if (!closesAt) return from ? t('scheduleWords.from', { from }) : t('scheduleWords.announced')
  // Between two days no hour is claimed; a single end says that its day is included, or which hour it is.
  if (from) {
    const to = formatDay(closesAt, timeZone, locale)
    return from === to ? from : t('scheduleWords.span', { from, to })
  }
  const end = { instant: closesAt, timeZone, side: 'end' } as const
  const to = momentInWords({ ...end, locale })
  return t(isWholeDay(end) ? 'scheduleWords.untilDay' : 'scheduleWords.until', { to })
}
