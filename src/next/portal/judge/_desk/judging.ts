import { nextDeadline } from '#src/domain/contest/schedule.ts'
import { judgeQueue } from '#src/queries/judging/judgeQueue.ts'
import type { JudgeRound } from '#src/queries/judging/judgeQueue.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import type { Deadline } from '#src/next/ui/time/DeadlineBar.tsx'
import type { SignedInVisit } from '../../_frame/visitor.ts'

/** What the account of this visit has to mark. */
export function queueOf({ req, actor }: SignedInVisit): Promise<JudgeRound[]> {
  const contests = actor.grants.filter(({ role }) => role === 'judge').map(({ contest }) => contest)
  return judgeQueue({ req, judge: actor.id, contests })
}

/** The close of judging that comes next for these rounds, or null. */
export function judgingDeadline(
  rounds: JudgeRound[],
  { locale, now }: Pick<SignedInVisit, 'locale' | 'now'>,
): Deadline | null {
  const ahead = rounds
    .filter(({ round }) => round.state === 'open')
    .flatMap(({ contest }) => {
      const next = nextDeadline({ contest, now, keys: ['judging'] })
      return next ? [{ ...next, timeZone: contest.timeZone }] : []
    })
    .sort((a, b) => Date.parse(a.closesAt) - Date.parse(b.closesAt))
  const [next] = ahead
  if (!next) return null
  const { window, closesAt, timeZone } = next
  return { title: inLocale(locale, window.title, window.titleEn), closesAt, timeZone }
}
