import type { PayloadRequest, Where } from 'payload'

import type { EntryDocument } from '../../domain/documents/index.ts'
import type { Applying } from '../../domain/units/applicant.ts'
import { findAll } from '../../store/database/documents.ts'

/** The entries of a unit or person, newest first. */
export function ownEntries(
  req: PayloadRequest,
  { applying, contest }: { applying: Applying; contest?: string },
): Promise<EntryDocument[]> {
  const owner: Where[] =
    applying.unit === null
      ? [{ person: { equals: applying.person } }, { unit: { exists: false } }]
      : [{ unit: { equals: applying.unit } }]
  const within: Where[] = contest ? [{ contest: { equals: contest } }] : []
  return findAll(req, 'entries', { and: [...owner, ...within] }, { sort: '-createdAt' })
}
