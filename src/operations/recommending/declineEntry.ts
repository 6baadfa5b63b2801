import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { readOpinion } from '../../domain/recommending/opinion.ts'
import { moveEntry } from '../lifecycle/moveEntry.ts'
import type { Call } from '../shared/call.ts'
import { keepOpinion } from './keepOpinion.ts'

/** A recommender's word against an entry; the reason is shown to the entrant, and the slot is given back. */
export function declineEntry({
  entryId,
  reason,
  ...call
}: Call & { entryId: unknown; reason: unknown }): Promise<EntryDocument | Refusal> {
  const read = readOpinion(reason, 'reasonMissing')
  return moveEntry({
    ...call,
    action: 'decline',
    entryId,
    input: async () => (isRefusal(read) ? read : { reason: read.value }),
    follow: async (locked) => {
      if (isRefusal(read)) return read
      await keepOpinion({ locked, call, decision: 'decline', opinion: read.value })
    },
  })
}
