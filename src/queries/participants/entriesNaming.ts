import type { PayloadRequest } from 'payload'

import type { EntryDocument } from '../../domain/documents/index.ts'
import { findAll } from '../../store/database/documents.ts'

/** The entries in which a participant takes part, newest first. */
export const entriesNaming = (req: PayloadRequest, participant: string): Promise<EntryDocument[]> =>
  findAll(req, 'entries', { participants: { in: [participant] } }, { sort: '-createdAt' })
