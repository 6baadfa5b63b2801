import type { PayloadRequest } from 'payload'

import type {
  CategoryDocument,
  ContestDocument,
  EntryDocument,
} from '../../domain/documents/index.ts'
import { isForChildren, withChildSlots } from '../../domain/files/childSlots.ts'
import { participantsOf } from './participantsOf.ts'

/** A category as one entry has it: its slots for children stand once for each child that takes part. */
export async function categoryOfEntry({
  req,
  entry,
  contest,
  category,
}: {
  req: PayloadRequest
  entry: Pick<EntryDocument, 'participants' | 'createdAt'>
  contest: ContestDocument
  category: CategoryDocument
}): Promise<CategoryDocument> {
  if (!category.fileSlots.some(isForChildren)) return category
  const participants = await participantsOf(req, entry)
  return withChildSlots({ category, contest, participants, begun: entry.createdAt })
}
