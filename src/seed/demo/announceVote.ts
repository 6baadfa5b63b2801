import type { Locale } from '../../domain/basics/languages.ts'
import { formatDay, millisecondsOf } from '#src/domain/basics/instants.ts'
import type { ScheduleWindow } from '#src/domain/types/index.ts'
import { DAY } from './time.ts'

/** The schedule with its vote given dates, where they were only to be announced: ten days from the close of the examination. */
export function announceVote({
  windows,
  timeZone,
}: {
  windows: ScheduleWindow[]
  timeZone: string
}): ScheduleWindow[] {
  const { closesAt } = windows.find(({ key }) => key === 'examination') ?? {}
  if (!closesAt) return windows
  const from = new Date(millisecondsOf(closesAt) + 1000)
  const to = new Date(millisecondsOf(closesAt) + 10 * DAY)
  const inWords = (locale: Locale, between: string) =>
    [from, to].map((instant) => formatDay(instant, timeZone, locale)).join(between)

  return windows.map((window) => {
    if (window.key !== 'vote' || window.opensAt || window.closesAt) return window
    return {
      ...window,
      opensAt: from.toISOString(),
      closesAt: to.toISOString(),
      displayText: inWords('zh', '—'),
      displayTextEn: inWords('en', ' – '),
    }
  })
}
