import type { PayloadRequest } from 'payload'

import { millisecondsOf } from '../../domain/basics/instants.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import type { FieldRemark } from '../../domain/types/index.ts'
import { findAll } from '../../store/database/documents.ts'
import { filesOf } from './filesOf.ts'

/**
 * The remarks of a returned entry that still wait for a change: those whose section was not saved, and into whose file slot
 * nothing was put, since it came back (R112). Of an entry that is not returned there are none.
 */
export async function openRemarks({
  req,
  entry,
}: {
  req: PayloadRequest
  entry: EntryDocument
}): Promise<FieldRemark[]> {
  if (entry.stage !== 'returned' || entry.returnedTo !== 'entrant') return []
  const lines = await findAll(
    req,
    'activity',
    {
      and: [
        { subject: { equals: 'entries' } },
        { subjectId: { equals: entry.id } },
        { action: { in: ['returnToEntrant', 'saveSection'] } },
      ],
    },
    { sort: 'at' },
  )
  const last = lines.map(({ action }) => action).lastIndexOf('returnToEntrant')
  const returnedAt = lines[last]?.at
  const saved = lines.slice(last + 1).map(({ details }) => details?.section)
  const files = await filesOf({ req, entry })
  const filled = files
    .filter(({ createdAt }) => returnedAt && millisecondsOf(createdAt) > millisecondsOf(returnedAt))
    .map(({ slot }) => slot)
  return entry.remarks.filter(
    ({ section }) => !saved.includes(section) && !filled.includes(section),
  )
}
