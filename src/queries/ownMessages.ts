import type { PayloadRequest } from 'payload'

import type { MessageDocument } from '../domain/types/index.ts'
import { findAll } from '../store/documents.ts'

/** The latest messages to an account in the portal, newest first. */
export function ownMessages(req: PayloadRequest, account: string): Promise<MessageDocument[]> {
  const where = { account: { equals: account }, channel: { equals: 'inApp' } }
  return findAll(req, 'messages', where, { sort: '-createdAt', limit: SHOWN })
}

const SHOWN = 20
