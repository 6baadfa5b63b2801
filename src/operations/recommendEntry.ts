import { readOpinion } from '../domain/opinion.ts'
import { isRefusal } from '../domain/refusal.ts'
import type { Refusal } from '../domain/refusal.ts'
import type { EntryDocument } from '../domain/types/index.ts'
import { keepOpinion } from './keepOpinion.ts'
import { moveEntry } from './moveEntry.ts'
import type { Call } from './moveEntry.ts'

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
