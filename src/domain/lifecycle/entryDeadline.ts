import { millisecondsOf } from '../basics/instants.ts'
import { isRefusal } from '../basics/refusal.ts'
import type { ScheduleWindow, Stage } from '../types/index.ts'
import { examinationClosed, periodCloses, periodOpen } from './periods.ts'
import type { ContestState, EntryState } from './types.ts'

/** Whose hand an entry is in. */
export type Hand = 'entrant' | 'recommender'

/**
 * Until when somebody may still do their part on an entry.
 *
 * - `open`: until `closesAt` (ISO 8601, inclusive); null where no end is announced. `isOwn`: a deadline that this entry
 *   alone was given (R108), and `window` is null.
 * - `notOpen`: its time is still to come, or to be announced.
 * - `closed`: it is over, since `closesAt` where that is known. `mayBeExtended`: an organiser may still give it a deadline of its own.
 */
export type EntryDeadline =
  | { state: 'open'; closesAt: string | null; window: ScheduleWindow | null; isOwn: boolean }
  | { state: 'notOpen' }
  | { state: 'closed'; closesAt: string | null; mayBeExtended: boolean }

type Asked = Pick<EntryState, 'stage' | 'returnedTo' | 'extendedUntil'>
type Timed = Pick<ContestState, 'windows' | 'graceMinutes' | 'examinationClosedAt'>

/**
 * The one answer to “until when?” for an entry, which pages, letters and reminders ask: what holds is the rule by which the
 * entry may be saved (`periodOpen`), with its own deadline where that is later than the schedule's. Null where this hand has
 * nothing to do about the entry in its stage.
 */
export function entryDeadline({
  entry,
  contest,
  now,
  hand = 'entrant',
}: {
  entry: Asked
  contest: Timed
  now: Date
  hand?: Hand
}): EntryDeadline | null {
  const period = periodOf(entry, hand)
  if (!period) return null
  const open = periodOpen({ period, contest, entry, now })
  if (isRefusal(open)) {
    if (open.code !== 'windowClosed' && open.code !== 'examinationClosed') {
      return { state: 'notOpen' }
    }
    const { closesAt } = open.params
    return {
      state: 'closed',
      closesAt: typeof closesAt === 'string' ? closesAt : null,
      mayBeExtended: !examinationClosed({ contest, now }),
    }
  }
  const bySchedule = periodOpen({ period, contest, now })
  const scheduled = bySchedule.ok ? periodCloses({ period, contest, now }) : null
  const own = entry.extendedUntil ?? null
  // Without an end of the schedule, a deadline of its own ends nothing.
  if (bySchedule.ok && !scheduled) {
    return { state: 'open', closesAt: null, window: null, isOwn: false }
  }
  if (own && (!scheduled || millisecondsOf(own) > millisecondsOf(scheduled.closesAt))) {
    return { state: 'open', closesAt: own, window: null, isOwn: true }
  }
  return {
    state: 'open',
    closesAt: scheduled?.closesAt ?? null,
    window: scheduled?.window ?? null,
    isOwn: false,
  }
}

type OwnPeriod = 'submission' | 'recommendation' | 'untilExaminationCloses'

function periodOf({ stage, returnedTo }: Asked, hand: Hand): OwnPeriod | null {
  if (stage === 'returned') {
    return (returnedTo ?? 'entrant') === hand ? 'untilExaminationCloses' : null
  }
  return PERIODS[hand][stage] ?? null
}

const PERIODS: Record<Hand, Partial<Record<Stage, OwnPeriod>>> = {
  entrant: { draft: 'submission', declined: 'submission' },
  recommender: { submitted: 'recommendation', recommended: 'recommendation' },
}
