import type { PayloadRequest } from 'payload'

import type { EntryDocument, FormVersionDocument } from '../../domain/documents/index.ts'
import { findById } from '../../store/database/documents.ts'
import { newestFormVersion } from '../contest/newestFormVersion.ts'

/**
 * The form an entry is read, printed and filled in on: of a draft the newest version, whatever it was begun on, and nothing
 * is written for it; its next save takes it there (R76). Once handed in it keeps its own. Null where the form is gone.
 */
export async function formOfEntry(
  req: PayloadRequest,
  { stage, formVersion }: Pick<EntryDocument, 'stage' | 'formVersion'>,
): Promise<FormVersionDocument | null> {
  const begun = await findById(req, 'formVersions', formVersion)
  if (!begun || stage !== 'draft') return begun
  return (await newestFormVersion(req, begun.form)) ?? begun
}
