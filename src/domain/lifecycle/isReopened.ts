import { isRefusal } from '../basics/refusal.ts'
import { periodOpen } from './periods.ts'
import type { Period } from './table.ts'
import type { ContestState, EntryState } from './types.ts'

type Timed = Pick<ContestState, 'windows' | 'graceMinutes' | 'examinationClosedAt'>
type Lapsed = Pick<EntryState, 'leftStage' | 'returnedTo' | 'submittedAt' | 'route'>

/** Whether there is time again for what an entry lapsed in, and was none before its contest's schedule was changed (R108). */
export function isReopened({
  entry,
  before,
  after,
  now,
}: {
  entry: Lapsed
  before: Timed
  after: Timed
  now: Date
}): boolean {
  const period = periodLost(entry)
  const isOpen = (contest: Timed) => !isRefusal(periodOpen({ period, contest, now }))
  return isOpen(after) && !isOpen(before)
}

/** The time of whoever it last waited for. */
function periodLost({ leftStage, returnedTo, submittedAt, route }: Lapsed): Period {
  if (returnedTo) return 'untilExaminationCloses'
  const stage = leftStage ?? (submittedAt ? 'submitted' : 'draft')
  if (stage === 'draft' || stage === 'declined') return 'submission'
  return route === 'recommender' ? 'recommendation' : 'untilExaminationCloses'
}
