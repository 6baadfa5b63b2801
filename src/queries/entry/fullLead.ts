import type { PayloadRequest } from 'payload'

import type { EntryDocument } from '../../domain/documents/index.ts'
import { participantsOf } from '../participants/participantsOf.ts'
import { leadName } from './leadName.ts'

/**
 * Who leads an entry as its papers, its recommender and the staff read it: its unit; those for whom a person enters it, in full;
 * else that person. `leadNames` in SQL.
 */
export async function fullLead(
  req: PayloadRequest,
  entry: Pick<EntryDocument, 'unit' | 'person' | 'participants'>,
): Promise<string> {
  const participants = entry.unit ? [] : await participantsOf(req, entry)
  if (participants.length === 0) return leadName(req, entry)
  return participants.map(({ name }) => name).join('、')
}
