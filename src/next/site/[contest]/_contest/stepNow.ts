import { millisecondsOf, windowOpen, windowState } from '#src/domain/contest/schedule.ts'
import type { Contest, ScheduleWindow, WindowKey } from '#src/domain/types/index.ts'

type Scheduled = Pick<Contest, 'windows'>

/** What a visitor can do now, most pressing first; null between two stages. */
export type Step = 'enter' | 'vote' | 'winners'

export function stepNow({ contest, now }: { contest: Scheduled; now: Date }): Step | null {
  const isOpen = (key: WindowKey) => windowOpen({ contest, key, now }).ok
  if (isOpen('vote')) return 'vote'
  if (isOpen('submission') || isOpen('signUp')) return 'enter'
  const isPublished = contest.windows.some(
    (window) =>
      window.key === 'publication' && ['current', 'past'].includes(windowState(window, now)),
  )
  return isPublished ? 'winners' : null
}

/** The next window that opens at an announced instant; null when none does. */
export function nextOpening({
  contest,
  now,
}: {
  contest: Scheduled
  now: Date
}): { window: ScheduleWindow; opensAt: string } | null {
  const ahead = contest.windows.flatMap((window) =>
    window.opensAt && windowState(window, now) === 'future'
      ? [{ window, opensAt: window.opensAt }]
      : [],
  )
  return ahead.sort((a, b) => millisecondsOf(a.opensAt) - millisecondsOf(b.opensAt))[0] ?? null
}
