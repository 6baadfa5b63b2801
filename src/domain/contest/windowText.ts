import { formatDay } from '../basics/instants.ts'
import type { Locale } from '../basics/languages.ts'
import type { ScheduleWindow } from '../types/index.ts'
import { isWholeDay, momentInWords } from './scheduleFields.ts'

type Instants = Pick<ScheduleWindow, 'opensAt' | 'closesAt'>

/** The words of a window as its instants say them, in both languages: what stands where nobody wrote others (R94, R107). */
export function windowText(
  { opensAt, closesAt }: { [Name in keyof Instants]?: Instants[Name] | null },
  timeZone: string,
): Pick<ScheduleWindow, 'displayText'> & { displayTextEn: string } {
  // Between two days no hour is claimed; a single end says that its day is included, or which hour it is.
  const ends = (instant: string, locale: Locale) =>
    opensAt
      ? formatDay(instant, timeZone, locale)
      : momentInWords({ instant, timeZone, locale, side: 'end' })
  const words = (locale: Locale): Span => ({
    from: opensAt ? formatDay(opensAt, timeZone, locale) : null,
    to: closesAt ? ends(closesAt, locale) : null,
    isWholeDay: closesAt ? isWholeDay({ instant: closesAt, timeZone, side: 'end' }) : true,
  })
  return { displayText: inChinese(words('zh')), displayTextEn: inEnglish(words('en')) }
}

type Span = { from: string | null; to: string | null; isWholeDay: boolean }

function inChinese({ from, to, isWholeDay: whole }: Span): string {
  if (!from && !to) return '时间另行通知'
  if (from && to) return from === to ? from : `${from}—${to}`
  if (!to) return `${from}起`
  return whole ? `${to}前（含当日）` : `${to}前`
}

function inEnglish({ from, to, isWholeDay: whole }: Span): string {
  if (!from && !to) return 'To be announced'
  if (from && to) return from === to ? from : `${from} – ${to}`
  if (!to) return `From ${from}`
  return whole ? `Until ${to}, that day included` : `Until ${to}`
}
