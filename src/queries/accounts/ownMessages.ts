import type { PayloadRequest } from 'payload'

import type { MessageDocument } from '../../domain/documents/index.ts'
import { findAll } from '../../store/database/documents.ts'

/** The latest messages to an account in the portal, of one contest or all, newest first. */
export function ownMessages(
  req: PayloadRequest,
  account: string,
  contest?: string,
): Promise<MessageDocument[]> {
  const where = {
    account: { equals: account },
    channel: { equals: 'inApp' },
    ...(contest ? { contest: { equals: contest } } : {}),
  }
  return findAll(req, 'messages', where, { sort: '-createdAt', limit: SHOWN })
}

const SHOWN = 20
