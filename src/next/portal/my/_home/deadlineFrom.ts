import { nextDeadline } from '#src/domain/contest/schedule.ts'
import type { Contest, WindowKey } from '#src/domain/types/index.ts'
import type { Locale } from '#src/translations/locale.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import type { Deadline } from '#src/next/ui/time/DeadlineBar.tsx'

/** The close of one of these windows that comes next, for the deadline bar; null when none is ahead. */
export function deadlineFrom({
  contest,
  keys,
  now,
  locale,
}: {
  contest: Pick<Contest, 'windows' | 'timeZone'>
  keys: WindowKey[]
  now: Date
  locale: Locale
}): Deadline | null {
  const next = nextDeadline({ contest, now, keys })
  if (!next) return null
  const { window, closesAt } = next
  return {
    title: inLocale(locale, window.title, window.titleEn),
    closesAt,
    timeZone: contest.timeZone,
  }
}
