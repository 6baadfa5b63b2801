import { checkInstant } from '../basics/checkInstant.ts'
import { millisecondsOf } from '../basics/instants.ts'
import { isRefusal, ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { Contest } from '../types/index.ts'
import { entryDeadline } from './entryDeadline.ts'
import { isExtended } from './extension.ts'
import { examinationClosed, periodCloses } from './periods.ts'
import type { ContestState, EntryState } from './types.ts'

/**
 * What is read of an entry. `asksRecommendation`: whether it goes to a recommender at all. `papersDue`: until when papers are
 * due after its acceptance (ISO 8601).
 */
export type Asked = Pick<EntryState, 'stage' | 'returnedTo' | 'extendedUntil'> & {
  asksRecommendation: boolean
  papersDue: readonly string[]
}
type Timed = Pick<ContestState, 'windows' | 'graceMinutes' | 'examinationClosedAt'> &
  Pick<Contest, 'timeZone'>

/**
 * Whether a deadline that an entry is given for itself gives it time (R108): later than now, than the deadline by which
 * whoever has it in hand is bound, and than the own one it has. Refuses extensionPast, instantOutOfRange, and with both
 * instants, `until` and `closesAt`, extensionBeforeDeadline and extensionBeforeLast.
 *
 * @param contest with the schedule that holds for its recommender, where that was given more time
 */
export function checkExtension({
  until,
  entry,
  contest,
  now,
}: {
  until: string
  entry: Asked
  contest: Timed
  now: Date
}): Outcome {
  const at = millisecondsOf(until)
  const meant = checkInstant(until)
  if (isRefusal(meant)) return meant
  if (at <= now.getTime()) return refuse('extensionPast')
  const own = isExtended(entry, now) ? entry.extendedUntil : null
  if (own && at <= millisecondsOf(own)) {
    return refuse('extensionBeforeLast', { until, closesAt: own, timeZone: contest.timeZone })
  }
  const closesAt = scheduledClose({ entry, contest, now })
  return closesAt && at <= millisecondsOf(closesAt)
    ? refuse('extensionBeforeDeadline', { until, closesAt, timeZone: contest.timeZone })
    : ok()
}

/** The deadline that an entry has without one of its own; null where that is over, to be announced, or there is none. */
function scheduledClose({
  entry: { papersDue, asksRecommendation, ...entry },
  contest,
  now,
}: {
  entry: Asked
  contest: Timed
  now: Date
}): string | null {
  if (entry.stage === 'accepted') {
    return papersDue.toSorted((a, b) => millisecondsOf(a) - millisecondsOf(b))[0] ?? null
  }
  // Where the examination is closed, what is open by its own window may lapse all the same.
  if (examinationClosed({ contest, now })) return null
  const question = { entry: { ...entry, extendedUntil: null }, contest, now }
  const deadline =
    entryDeadline({ ...question, hand: 'entrant' }) ??
    (asksRecommendation ? entryDeadline({ ...question, hand: 'recommender' }) : null)
  if (deadline) return deadline.state === 'open' ? deadline.closesAt : null
  return periodCloses({ period: 'untilExaminationCloses', contest, now })?.closesAt ?? null
}
