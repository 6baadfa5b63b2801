import type { PayloadRequest } from 'payload'

import type { EntryDocument } from '../../domain/documents/index.ts'
import { findById } from '../../store/database/documents.ts'
import { unitMembers } from '../units/unitMembers.ts'

/**
 * The account that is told what becomes of an entry: the one that began it while it still acts for the entry's unit, else
 * the unit's first account. Somebody who left a unit learns nothing more of it. Null where nobody is left.
 */
export async function entrantToTell(
  req: PayloadRequest,
  entry: Pick<EntryDocument, 'account' | 'unit'>,
): Promise<string | null> {
  if (!entry.unit) return entry.account
  const began = await findById(req, 'accounts', entry.account)
  if (began?.unit === entry.unit) return began.id
  const [first] = await unitMembers(req, entry.unit)
  return first?.id ?? null
}
