import type { Refusal } from '../domain/refusal.ts'
import type { EntryDocument } from '../domain/types/index.ts'
import { nextRank } from '../queries/recommendationRanks.ts'
import { createDocument } from '../store/documents.ts'
import { lockName } from '../store/lock.ts'
import { moveEntry } from './moveEntry.ts'
import type { Call, LockedEntry } from './moveEntry.ts'
import { orderLock, outdateTables } from './outdateTables.ts'
import { supersedeOpinions } from './supersedeOpinions.ts'

/** A recommender's word for an entry, with its written opinion; it goes to the end of the order (R85, R86). */
export function recommendEntry({
  entryId,
  opinion,
  ...call
}: Call & { entryId: unknown; opinion: string }): Promise<EntryDocument | Refusal> {
  return moveEntry({
    ...call,
    action: 'recommend',
    entryId,
    input: { opinion },
    follow: (locked) => keepOpinion({ locked, call, decision: 'recommend', opinion }),
  })
}

/** A recommender's word against an entry; the reason is shown to the entrant, and the slot is given back. */
export function declineEntry({
  entryId,
  reason,
  ...call
}: Call & { entryId: unknown; reason: string }): Promise<EntryDocument | Refusal> {
  return moveEntry({
    ...call,
    action: 'decline',
    entryId,
    input: { reason },
    follow: (locked) => keepOpinion({ locked, call, decision: 'decline', opinion: reason }),
  })
}

/** Takes the word back before the seal; it is kept, and counts no more. */
export function reconsiderEntry({
  entryId,
  ...call
}: Call & { entryId: unknown }): Promise<EntryDocument | Refusal> {
  return moveEntry({
    ...call,
    action: 'reconsider',
    entryId,
    follow: async ({ transaction, entry }) => {
      await supersedeOpinions({ req: call.req, entryId: entry.id, now: call.now })
      await outdateTables({ transaction, entry })
    },
  })
}

async function keepOpinion({
  locked: { transaction, entry },
  call: { req, actor, now },
  decision,
  opinion,
}: {
  locked: LockedEntry
  call: Call
  decision: 'recommend' | 'decline'
  opinion: string
}): Promise<Refusal | void> {
  const unit = entry.recommender
  if (!unit) return
  await lockName(transaction, orderLock({ contest: entry.contest, unit }))
  await supersedeOpinions({ req, entryId: entry.id, now })
  const rank =
    decision === 'recommend' ? await nextRank({ transaction, contest: entry.contest, unit }) : null
  await createDocument(req, 'recommendations', {
    contest: entry.contest,
    entry: entry.id,
    unit,
    decision,
    opinion: opinion.trim(),
    rank,
    by: actor.id,
  })
  await outdateTables({ transaction, entry })
}
