import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import { actsAs, isConcerned } from '../lifecycle/performers.ts'
import { periodOpen } from '../lifecycle/periods.ts'
import type { ContestState, EntryState } from '../lifecycle/types.ts'
import { goesIntoTable } from '../tables/recommendationTable.ts'
import type { Actor } from '../types/index.ts'

/**
 * Whether a recommender may write its opinion anew without taking its word back: while the entry waits for the seal, or
 * when an examiner sent it back for that, until the examination closes (R85, R91). The stage stays as it is.
 */
export function mayReviseOpinion({
  entry,
  contest,
  actor,
  now,
}: {
  entry: EntryState
  contest: ContestState
  actor: Actor
  now: Date
}): Outcome {
  if (!actsAs({ performer: 'recommender', actor, entry, contest: contest.id })) {
    const known = isConcerned({ actor, entry, contest: contest.id })
    return refuse(known ? 'notAllowed' : 'notFound')
  }
  if (!goesIntoTable(entry)) return refuse('wrongStage', { stage: entry.stage })
  const period = entry.stage === 'returned' ? 'untilExaminationCloses' : 'recommendation'
  const open = periodOpen({ period, contest, entry, now })
  return open.ok ? ok() : open
}
