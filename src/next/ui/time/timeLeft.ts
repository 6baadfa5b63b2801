import { millisecondsOf } from '#src/domain/basics/instants.ts'
import type { TranslationKey } from '#src/translations/translate.ts'

type TimeLeft = { key: TranslationKey; params: Record<string, number>; minutesInAll: number }

/** How long until an instant, in whole days and hours, hours and minutes, or minutes; rounded down, so never too much. */
export function timeLeft({ until, now }: { until: string; now: Date }): TimeLeft {
  const milliseconds = millisecondsOf(until) - now.getTime()
  const minutesInAll = Math.floor(milliseconds / 60_000)
  if (milliseconds < 0) return { key: 'site.deadline.over', params: {}, minutesInAll: 0 }
  const minutes = minutesInAll % 60
  const hours = Math.floor(minutesInAll / 60) % 24
  const days = Math.floor(minutesInAll / (24 * 60))
  if (days > 0) return { key: 'site.deadline.daysLeft', params: { days, hours }, minutesInAll }
  if (hours > 0) return { key: 'site.deadline.hoursLeft', params: { hours, minutes }, minutesInAll }
  return { key: 'site.deadline.minutesLeft', params: { minutes }, minutesInAll }
}
