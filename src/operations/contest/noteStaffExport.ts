import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import { isInScope } from '../../domain/lifecycle/index.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { transact } from '../../store/database/transact.ts'
import type { Call } from '../shared/call.ts'

/**
 * Puts on record that a member of staff takes a list of a contest along: which one, and how many rows, where it has rows.
 * Refuses notFound, notAllowed.
 */
export function noteStaffExport({
  req,
  actor,
  now,
  contestId,
  list,
  rows,
}: Call & { contestId: unknown; list: string; rows?: number }): Promise<ContestDocument | Refusal> {
  return transact(req, async (transaction) => {
    const contest = await contestToExport({ req, actor, contestId })
    if (isRefusal(contest)) return contest
    await appendActivity(transaction, {
      actor,
      now,
      action: 'exportList',
      subject: 'contests',
      subjectId: contest.id,
      contest: contest.id,
      details: { list, ...(rows === undefined ? {} : { rows }) },
    })
    return contest
  })
}

/** The contest of which somebody may take lists along: a member of staff who sees it, and no examiner. Refuses notFound, notAllowed. */
export async function contestToExport({
  req,
  actor,
  contestId,
}: Pick<Call, 'req' | 'actor'> & { contestId: unknown }): Promise<ContestDocument | Refusal> {
  const contest = await loadContest(req, contestId)
  if (!contest || actor.kind !== 'staff' || !isInScope(actor, contest.id)) return refuse('notFound')
  return actor.role === 'examiner' ? refuse('notAllowed') : contest
}
