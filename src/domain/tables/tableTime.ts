import { isRefusal, ok } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import { windowOpen } from '../contest/schedule.ts'
import { examinationClosed } from '../lifecycle/index.ts'
import type { Contest } from '../types/index.ts'

/** Which rows may still go into a table after the recommendation closed: those whose entry has a deadline of its own that has not passed at `now`. */
export type LateRows = {
  now: Date
  /** And those that an examiner sent back, until the examination closes. */
  sentBack: boolean
}

export type TableTime = {
  /** Null while the recommendation is open: then all rows are in a table. */
  late: LateRows | null
  /** When the first of the deadlines ends that single entries of this recommender were given; null in time, or without any. */
  until: string | null
}

/**
 * Whether recommendation tables may be generated and sealed now. After the window closes, until the examination does,
 * rows that an examiner sent back may be replaced (R91, R97); and rows of entries that were given more time may be handed
 * in until that ends, since their recommender may speak of them until then (R108).
 *
 * @param until the first end of such a deadline, at or after `now`
 */
export function tableTime({
  contest,
  until,
  now,
}: {
  contest: Pick<Contest, 'windows' | 'examinationClosedAt'>
  until: string | null
  now: Date
}): Outcome<TableTime> {
  const open = windowOpen({ contest, key: 'recommendation', now })
  if (!isRefusal(open)) return ok({ late: null, until: null })
  if (open.code !== 'windowClosed') return open
  const sentBack = !examinationClosed({ contest, now })
  return sentBack || until ? ok({ late: { now, sentBack }, until }) : open
}
