import { millisecondsOf } from '../basics/instants.ts'
import type { Contest, RepeatNote, Stage } from '../types/index.ts'
import { examinationClosed, periodCloses } from './periods.ts'
import { LIFECYCLE } from './table.ts'

type Timed = Pick<Contest, 'windows' | 'graceMinutes' | 'examinationClosedAt' | 'repeatDays'>

const HOUR = 3_600_000

/** Whether an entry may still be the one of two that goes: what could not be eliminated any more is not asked about (R37). */
export const isRepeatable = (stage: Stage): boolean => stage in LIFECYCLE.eliminate.moves

/**
 * Until when an entrant is asked which of two entries stays: the days of the contest, and an hour before the examination
 * closes at the latest, so that the clock can still settle it. Null where nobody is asked (any more).
 */
export function repeatDue({ contest, now }: { contest: Timed; now: Date }): string | null {
  const days = contest.repeatDays ?? 0
  if (days === 0 || examinationClosed({ contest, now })) return null
  const closes = periodCloses({ period: 'untilExaminationCloses', contest, now })
  const latest = closes ? millisecondsOf(closes.closesAt) - HOUR : Number.POSITIVE_INFINITY
  const due = Math.min(now.getTime() + days * 24 * HOUR, latest)
  return due > now.getTime() ? new Date(due).toISOString() : null
}

/**
 * Why a question must not be asked, answered or settled any more; null while it may. Nothing is decided by it of an entry that
 * has left or was decided otherwise, once a round of either category was opened, or after the examination.
 */
export function repeatLapses({
  stages,
  isJudged,
  contest,
  now,
}: {
  stages: readonly Stage[]
  /** Whether a round of either category was ever opened. */
  isJudged: boolean
  contest: Timed
  now: Date
}): RepeatNote | null {
  if (!stages.every(isRepeatable)) return 'left'
  if (isJudged) return 'judging'
  return examinationClosed({ contest, now }) ? 'closed' : null
}

/** Of two entries the one that was first submitted later: it goes where nobody chose (domain.md, decision 6). */
export function laterOf<Of extends { id: string; firstSubmittedAt?: string | null }>(
  one: Of,
  other: Of,
): Of {
  const [first, second] = [one, other].map(({ firstSubmittedAt }) =>
    firstSubmittedAt ? millisecondsOf(firstSubmittedAt) : Number.POSITIVE_INFINITY,
  )
  if (first === second) return one.id > other.id ? one : other
  return (first ?? 0) > (second ?? 0) ? one : other
}

/** Whether it is time to remind of it: a day before, and not at once after it was asked. */
export const isReminderDue = (
  { askedAt, due, remindedAt }: { askedAt: string; due: string; remindedAt?: string | null },
  now: Date,
): boolean =>
  !remindedAt &&
  now.getTime() >= millisecondsOf(due) - 24 * HOUR &&
  now.getTime() >= millisecondsOf(askedAt) + 24 * HOUR
