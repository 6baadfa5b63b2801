import type { PayloadRequest } from 'payload'

import { findAll, updateDocument } from '../../store/database/documents.ts'

/** The word given on an entry so far is kept and counts no more. */
export async function supersedeOpinions({
  req,
  entryId,
  now,
}: {
  req: PayloadRequest
  entryId: string
  now: Date
}): Promise<void> {
  const current = await findAll(req, 'recommendations', {
    and: [{ entry: { equals: entryId } }, { supersededAt: { exists: false } }],
  })
  for (const { id } of current) {
    await updateDocument(req, 'recommendations', id, { supersededAt: now.toISOString() })
  }
}
