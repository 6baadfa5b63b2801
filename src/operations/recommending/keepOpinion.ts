import type { RecommendationDocument } from '../../domain/documents/index.ts'
import { nextRank } from '../../queries/recommending/nextRank.ts'
import { createDocument } from '../../store/database/documents.ts'
import { lockName } from '../../store/database/lock.ts'
import type { LockedEntry } from '../lifecycle/lockEntry.ts'
import { orderLock } from '../lifecycle/outdateTables.ts'
import { supersedeOpinions } from '../lifecycle/supersedeOpinions.ts'
import type { Call } from '../shared/call.ts'

/**
 * Keeps a recommender's word on an entry in the place of the one before. A word for the entry goes to the end of the order
 * unless a `rank` is given (R86).
 */
export async function keepOpinion({
  locked: { transaction, entry },
  call: { req, actor, now },
  decision,
  opinion,
  rank,
}: {
  locked: LockedEntry
  call: Call
  decision: RecommendationDocument['decision']
  opinion: string
  rank?: number | null
}): Promise<void> {
  const { contest, recommender: unit } = entry
  if (!unit) return
  await lockName(transaction, orderLock({ contest, unit }))
  await supersedeOpinions({ req, entryId: entry.id, now })
  await createDocument(req, 'recommendations', {
    contest,
    entry: entry.id,
    unit,
    decision,
    opinion,
    rank:
      decision === 'decline' ? null : (rank ?? (await nextRank({ transaction, contest, unit }))),
    ...(actor.kind === 'staff' ? { byStaff: actor.id } : { by: actor.id }),
  })
}
