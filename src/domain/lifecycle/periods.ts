import { millisecondsOf } from '../basics/instants.ts'
import { isRefusal, ok, refuse } from '../basics/refusal.ts'
import type { Outcome, Refusal } from '../basics/refusal.ts'
import { windowOpen, windowState } from '../contest/schedule.ts'
import type { ScheduleWindow } from '../types/index.ts'
import { isExtended } from './extension.ts'
import type { Period } from './table.ts'
import type { ContestState, EntryState } from './types.ts'

type Timed = Pick<ContestState, 'windows' | 'graceMinutes' | 'examinationClosedAt'>

/**
 * Whether a period of the table is running at `now` for an entry, and whether only thanks to the minutes of grace. A
 * deadline of its own opens to an entry what the schedule has closed, and to its recommender and the examiners too.
 */
export function periodOpen({
  entry,
  ...question
}: {
  period: Period
  contest: Timed
  entry?: Pick<EntryState, 'extendedUntil'> | null
  now: Date
  uploadUnderWay?: boolean
}): Outcome<{ inGrace: boolean }> {
  const open = openBySchedule(question)
  const isLate = isRefusal(open) && CLOSED.has(open.code)
  return isLate && entry && isExtended(entry, question.now) ? ok({ inGrace: false }) : open
}

const CLOSED: ReadonlySet<string> = new Set(['windowClosed', 'examinationClosed'])

function openBySchedule({
  period,
  contest,
  now,
  uploadUnderWay = false,
}: {
  period: Period
  contest: Timed
  now: Date
  uploadUnderWay?: boolean
}): Outcome<{ inGrace: boolean }> {
  switch (period) {
    case 'always':
      return ok({ inGrace: false })
    case 'submission':
    case 'recommendation':
      return windowOpen({ contest, key: period, now })
    case 'submissionWithGrace': {
      const graceMinutes = uploadUnderWay ? contest.graceMinutes : 0
      return windowOpen({ contest, key: 'submission', now, graceMinutes })
    }
    case 'untilStaffCloseExamination':
      return closedByStaff(contest, now) ? refuseClosed(contest, now) : ok({ inGrace: false })
    case 'untilExaminationCloses':
      return examinationClosed({ contest, now })
        ? refuseClosed(contest, now)
        : ok({ inGrace: false })
    case 'afterExamination':
      return examinationClosed({ contest, now })
        ? ok({ inGrace: false })
        : refuse('examinationNotClosed')
  }
}

/**
 * Whether the examination is over for entrants: its window has closed (R97), or an organiser has closed it.
 * A window that is still to be announced closes nothing.
 */
export function examinationClosed({
  contest,
  now,
}: {
  contest: Pick<Timed, 'windows' | 'examinationClosedAt'>
  now: Date
}): boolean {
  if (closedByStaff(contest, now)) return true
  const windows = examinationWindows(contest)
  return windows.length > 0 && windows.every((window) => windowState(window, now) === 'past')
}

/**
 * When a period that is open by the schedule ends, and the window that ends then; null where no end is announced. The
 * examination ends with the last of its windows, or when an organiser has said it shall.
 */
export function periodCloses({
  period,
  contest,
  now,
}: {
  period: 'submission' | 'recommendation' | 'untilExaminationCloses'
  contest: Timed
  now: Date
}): { window: ScheduleWindow | null; closesAt: string } | null {
  if (period !== 'untilExaminationCloses') {
    const open = windowOpen({ contest, key: period, now })
    if (isRefusal(open)) return null
    const { window } = open.value
    return window.closesAt ? { window, closesAt: window.closesAt } : null
  }
  const windows = examinationWindows(contest)
  const last = windows.toSorted((a, b) => endOf(b) - endOf(a))[0]
  const bySchedule = last?.closesAt ? { window: last, closesAt: last.closesAt } : null
  const byStaff = contest.examinationClosedAt
  if (!byStaff || (bySchedule && endOf(bySchedule) <= millisecondsOf(byStaff))) return bySchedule
  return { window: last ?? null, closesAt: byStaff }
}

const endOf = ({ closesAt }: { closesAt?: string }): number =>
  closesAt ? millisecondsOf(closesAt) : Number.POSITIVE_INFINITY

function closedByStaff(
  { examinationClosedAt }: Pick<Timed, 'examinationClosedAt'>,
  now: Date,
): boolean {
  return examinationClosedAt ? now.getTime() >= millisecondsOf(examinationClosedAt) : false
}

function examinationWindows({ windows }: Pick<Timed, 'windows'>): ScheduleWindow[] {
  return windows.filter(({ key }) => key === 'examination')
}

function refuseClosed(contest: Timed, now: Date): Refusal {
  const closesAt = closedByStaff(contest, now)
    ? contest.examinationClosedAt
    : examinationWindows(contest).at(-1)?.closesAt
  return refuse('examinationClosed', closesAt ? { closesAt } : {})
}
