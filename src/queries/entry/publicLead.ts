import type { PayloadRequest } from 'payload'

import type { EntryDocument } from '../../domain/documents/index.ts'
import { participantsOf } from '../participants/participantsOf.ts'
import { leadName } from './leadName.ts'

/**
 * Under which name an entry goes where judges and the public read it: its unit; of one that a person entered for others, what is
 * public of their names, which may be nothing; else the person.
 */
export async function publicLead(
  req: PayloadRequest,
  entry: Pick<EntryDocument, 'unit' | 'person' | 'participants'>,
): Promise<string> {
  if (entry.unit) return leadName(req, entry)
  const participants = await participantsOf(req, entry)
  if (participants.length === 0) return leadName(req, entry)
  return participants.flatMap(({ shownAs }) => shownAs ?? []).join('、')
}
