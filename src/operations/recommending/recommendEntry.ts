import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { readOpinion } from '../../domain/recommending/opinion.ts'
import { moveEntry } from '../lifecycle/moveEntry.ts'
import type { Call } from '../shared/call.ts'
import { keepOpinion } from './keepOpinion.ts'

/** A recommender's word for an entry, with its written opinion; it goes to the end of the order (R85, R86). */
export function recommendEntry({
  entryId,
  opinion,
  ...call
}: Call & { entryId: unknown; opinion: unknown }): Promise<EntryDocument | Refusal> {
  const read = readOpinion(opinion)
  return moveEntry({
    ...call,
    action: 'recommend',
    entryId,
    input: async () => (isRefusal(read) ? read : { opinion: read.value }),
    follow: async (locked) => {
      if (isRefusal(read)) return read
      await keepOpinion({ locked, call, decision: 'recommend', opinion: read.value })
    },
  })
}
