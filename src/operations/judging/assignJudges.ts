import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { planAssignments } from '../../domain/judging/assignment.ts'
import type { Judge } from '../../domain/judging/assignment.ts'
import { eligibleEntries } from '../../queries/shown/eligibleEntries.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findAll } from '../../store/database/documents.ts'
import { isUuid } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { storeAssignments } from '../../store/records/storeAssignments.ts'
import type { Call } from '../shared/call.ts'
import { lockRound } from './lockRound.ts'

/** How many pairs were stored, and how many were left out because the judge has an interest. */
export type Assigned = { added: number; conflicts: number }

/**
 * Gives the entries of a round to judges: all eligible ones, or those named. Pairs in conflict are left out (R132).
 * Refuses judgeUnknown for an account without the grant, entryNotInRound, roundNotOpen once the round is closed.
 */
export function assignJudges({
  req,
  actor,
  now,
  roundId,
  judges: judgeIds,
  entries: entryIds,
}: Call & { roundId: unknown; judges: string[]; entries?: string[] }): Promise<Assigned | Refusal> {
  return transact(req, async (transaction) => {
    const locked = await lockRound({ transaction, actor, roundId, action: 'assign' })
    if (isRefusal(locked)) return locked
    const { round, category, contest } = locked
    const judges = await judgesOf({ transaction, contest: contest.id, ids: judgeIds })
    if (isRefusal(judges)) return judges
    const eligible = await eligibleEntries({ transaction, category: category.id })
    const entries = entryIds ? eligible.filter(({ id }) => entryIds.includes(id)) : eligible
    if (entryIds && entries.length < new Set(entryIds).size) return refuse('entryNotInRound')
    const existing = await findAll(req, 'assignments', { round: { equals: round.id } })
    const { add, conflicts } = planAssignments({ judges, entries, existing })
    await storeAssignments({ transaction, contest: contest.id, round: round.id, pairs: add })
    await appendActivity(transaction, {
      actor,
      now,
      action: 'assignJudges',
      subject: 'rounds',
      subjectId: round.id,
      contest: contest.id,
      details: { judges: judgeIds, added: add.length, conflicts },
    })
    return { added: add.length, conflicts: conflicts.length }
  })
}

async function judgesOf({
  transaction: { req },
  contest,
  ids,
}: {
  transaction: Transaction
  contest: string
  ids: string[]
}): Promise<Judge[] | Refusal> {
  const named = [...new Set(ids)]
  if (named.length === 0 || !named.every(isUuid)) return refuse('judgeUnknown')
  const accounts = await findAll(req, 'accounts', { id: { in: named } })
  const judges = accounts.filter(({ grants }) =>
    grants.some((grant) => grant.role === 'judge' && grant.contest === contest),
  )
  if (judges.length < named.length) return refuse('judgeUnknown')
  return judges.map(({ id, unit }) => ({ id, unit: unit ?? null }))
}
