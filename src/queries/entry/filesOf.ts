import type { PayloadRequest, Where } from 'payload'

import type { EntryDocument, EntryFileDocument } from '../../domain/documents/index.ts'
import { findAll } from '../../store/database/documents.ts'

/**
 * The files of an entry: its own, and those its sign-up shares among all its entries (R78). While the entrant works on it
 * these are the shared files as they are now; once it is handed in, as they were then, whatever is replaced for later entries.
 */
export function filesOf({
  req,
  entry,
}: {
  req: PayloadRequest
  entry: Pick<EntryDocument, 'id' | 'registration' | 'stage' | 'submittedAt'>
}): Promise<EntryFileDocument[]> {
  const isOpen = entry.stage === 'draft' || entry.stage === 'returned' || !entry.submittedAt
  const own: Where = { and: [{ entry: { equals: entry.id } }, PRESENT] }
  const shared: Where = {
    and: [
      { registration: { equals: entry.registration } },
      isOpen ? PRESENT : presentAt(String(entry.submittedAt)),
    ],
  }
  return findAll(req, 'entryFiles', { or: [own, shared] }, { sort: 'createdAt' })
}

const PRESENT: Where = { removedAt: { exists: false } }

const presentAt = (instant: string): Where => ({
  and: [
    { createdAt: { less_than_equal: instant } },
    { or: [PRESENT, { removedAt: { greater_than: instant } }] },
  ],
})
