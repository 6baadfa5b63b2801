import type { PayloadRequest } from 'payload'

import type { EntryDocument, EntryFileDocument } from '../domain/types/index.ts'
import { findAll } from '../store/documents.ts'

/** The files an entry has now: its own, and those its sign-up shares among all its entries (R78). */
export function filesOf({
  req,
  entry,
}: {
  req: PayloadRequest
  entry: Pick<EntryDocument, 'id' | 'registration'>
}): Promise<EntryFileDocument[]> {
  return findAll(
    req,
    'entryFiles',
    {
      and: [
        { removedAt: { exists: false } },
        { or: [{ entry: { equals: entry.id } }, { registration: { equals: entry.registration } }] },
      ],
    },
    { sort: 'createdAt' },
  )
}
