import type { PayloadRequest } from 'payload'

import type {
  CategoryDocument,
  ContestDocument,
  EntryDocument,
} from '../../domain/documents/index.ts'
import { isForChildren, withChildSlots } from '../../domain/files/childSlots.ts'
import { findAll } from '../../store/database/documents.ts'
import { participantsOf } from './participantsOf.ts'

/** A category as one entry has it: its slots for children stand once for each child that takes part. */
export async function categoryOfEntry({
  req,
  entry,
  contest,
  category,
}: {
  req: PayloadRequest
  entry: Pick<EntryDocument, 'id' | 'participants' | 'createdAt'>
  contest: ContestDocument
  category: CategoryDocument
}): Promise<CategoryDocument> {
  if (!category.fileSlots.some(isForChildren)) return category
  const [participants, files] = await Promise.all([
    participantsOf(req, entry),
    findAll(req, 'entryFiles', {
      and: [{ entry: { equals: entry.id } }, { removedAt: { exists: false } }],
    }),
  ])
  const filled = files.map(({ slot }) => slot)
  return withChildSlots({ category, contest, participants, begun: entry.createdAt, filled })
}
