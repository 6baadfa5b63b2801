import type { PayloadRequest } from 'payload'

import type { AccountDocument } from '../../domain/documents/index.ts'
import { bySeniority } from '../../domain/units/membership.ts'
import { findAll } from '../../store/database/documents.ts'

/** The accounts that act for a unit, the first one first. */
export async function unitMembers(req: PayloadRequest, unit: string): Promise<AccountDocument[]> {
  return bySeniority(await findAll(req, 'accounts', { unit: { equals: unit } }))
}
