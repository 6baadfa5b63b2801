import type { PayloadRequest } from 'payload'

import type { EntryDocument, ParticipantDocument } from '../../domain/documents/index.ts'
import { findByIds } from '../../store/database/documents.ts'

/** Who takes part in an entry, in the order they were named. */
export async function participantsOf(
  req: PayloadRequest,
  { participants }: Pick<EntryDocument, 'participants'>,
): Promise<ParticipantDocument[]> {
  if (!participants || participants.length === 0) return []
  const found = await findByIds(req, 'participants', participants)
  return participants.flatMap((id) => found.get(id) ?? [])
}
