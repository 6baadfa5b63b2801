import type { PayloadRequest } from 'payload'

import type { EntryDocument } from '../../domain/documents/index.ts'
import { findById } from '../../store/database/documents.ts'

/** The unit or person that leads an entry, by name. */
export async function leadName(
  req: PayloadRequest,
  { unit, person }: Pick<EntryDocument, 'unit' | 'person'>,
): Promise<string> {
  const lead = unit ? await findById(req, 'units', unit) : await findById(req, 'accounts', person)
  return lead?.name ?? ''
}
