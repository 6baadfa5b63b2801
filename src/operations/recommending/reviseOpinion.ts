import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { mayReviseOpinion } from '../../domain/recommending/mayReviseOpinion.ts'
import { readOpinion } from '../../domain/recommending/opinion.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findFirst } from '../../store/database/documents.ts'
import { lockName } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { lockEntry } from '../lifecycle/lockEntry.ts'
import { orderLock, outdateTables } from '../lifecycle/outdateTables.ts'
import type { Call } from '../shared/call.ts'
import { keepOpinion } from './keepOpinion.ts'

/**
 * Writes the opinion on a recommended entry anew; its place in the order stays, a table generated before is outdated
 * (R85, R91). Refuses as `mayReviseOpinion`.
 */
export function reviseOpinion({
  entryId,
  opinion,
  ...call
}: Call & { entryId: unknown; opinion: unknown }): Promise<EntryDocument | Refusal> {
  const { req, actor, now } = call
  return transact(req, async (transaction) => {
    const locked = await lockEntry({ transaction, entryId })
    if (isRefusal(locked)) return locked
    const { entry, contest } = locked
    const may = mayReviseOpinion({ entry, contest, actor, now })
    if (isRefusal(may)) return may
    const read = readOpinion(opinion)
    if (isRefusal(read)) return read
    const unit = entry.recommender ?? ''
    await lockName(transaction, orderLock({ contest: contest.id, unit }))
    const before = await findFirst(req, 'recommendations', {
      and: [{ entry: { equals: entry.id } }, { supersededAt: { exists: false } }],
    })
    if (before?.opinion === read.value) return entry
    await keepOpinion({
      locked,
      call,
      decision: 'recommend',
      opinion: read.value,
      rank: before?.rank ?? null,
    })
    await outdateTables({ transaction, contest: contest.id, unit })
    await appendActivity(transaction, {
      actor,
      now,
      action: 'reviseOpinion',
      subject: 'entries',
      subjectId: entry.id,
      contest: contest.id,
    })
    return entry
  })
}
