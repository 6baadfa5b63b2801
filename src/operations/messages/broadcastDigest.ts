import { createHash } from 'node:crypto'

import { canonicalJson } from '../../domain/basics/canonicalJson.ts'
import type { BroadcastDocument } from '../../domain/documents/index.ts'
import type { Recipient } from '../../queries/messages/broadcastRecipients.ts'

/** Names one text to one set of recipients: what was looked at is what goes out, or nothing does. Hexadecimal SHA-256. */
export function broadcastDigest(
  { subject, body, subjectEn, bodyEn }: BroadcastDocument,
  recipients: readonly Recipient[],
): string {
  const letter = [subject, body, subjectEn ?? '', bodyEn ?? '']
  return createHash('sha256')
    .update(canonicalJson([letter, recipients]))
    .digest('hex')
}
