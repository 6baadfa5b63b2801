import { formatDay } from '../basics/instants.ts'
import type { Locale } from '../basics/languages.ts'
import type { ScheduleWindow } from '../types/index.ts'

type Instants = Pick<ScheduleWindow, 'opensAt' | 'closesAt'>

/** The words of a window as its instants say them, in both languages: what stands where nobody wrote others (R94, R107). */
export function windowText(
  { opensAt, closesAt }: { [Name in keyof Instants]?: Instants[Name] | null },
  timeZone: string,
): Pick<ScheduleWindow, 'displayText'> & { displayTextEn: string } {
  const words = (locale: Locale) => ({
    from: opensAt ? formatDay(opensAt, timeZone, locale) : null,
    to: closesAt ? formatDay(closesAt, timeZone, locale) : null,
  })
  return { displayText: inChinese(words('zh')), displayTextEn: inEnglish(words('en')) }
}

type Span = { from: string | null; to: string | null }

function inChinese({ from, to }: Span): string {
  if (!from && !to) return '时间另行通知'
  if (from && to) return from === to ? from : `${from}—${to}`
  return to ? `${to}前（含当日）` : `${from}起`
}

function inEnglish({ from, to }: Span): string {
  if (!from && !to) return 'To be announced'
  if (from && to) return from === to ? from : `${from} – ${to}`
  return to ? `Until ${to}, that day included` : `From ${from}`
}
