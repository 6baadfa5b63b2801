import { randomUUID } from 'node:crypto'

import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { UploadDocument } from '../../domain/documents/index.ts'
import { checkAnnounced } from '../../domain/files/fileRules.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { createDocument } from '../../store/database/documents.ts'
import { lockName } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import type { Call } from '../shared/call.ts'
import { filesIn, nameOf } from './attachFile.ts'
import { checkUploadQuota } from './checkUploadQuota.ts'
import { findOpenSlot } from './slotOfEntry.ts'

/**
 * Announces a file before a byte of it is taken in (R79): who may attach it, to a slot with a place left, of a size the
 * slot and the account's quota allow. What comes later is bound to this account, entry and slot by an unguessable token.
 * Refuses what `findOpenSlot`, `checkAnnounced` and `checkUploadQuota` refuse.
 *
 * @param bytes as the browser says; what arrives has to be exactly as long.
 */
export function startUpload({
  req,
  actor,
  now,
  entryId,
  slotKey,
  originalName,
  bytes,
}: Call & {
  entryId: unknown
  slotKey: unknown
  originalName: string
  bytes: number
}): Promise<UploadDocument | Refusal> {
  return transact(req, async (transaction) => {
    await lockName(transaction, `uploads:${actor.id}`)
    const open = await findOpenSlot({ req, actor, now, entryId, slotKey })
    if (isRefusal(open)) return open
    const { slot, entry } = open
    const existing = (await filesIn({ req, entry, slot })).length
    const checked = checkAnnounced({ slot, bytes, existing })
    if (isRefusal(checked)) return checked
    const granted = await checkUploadQuota({ req, actor, bytes, within: transaction })
    if (isRefusal(granted)) return granted
    const upload = await createDocument(req, 'uploads', {
      contest: entry.contest,
      entry: entry.id,
      account: actor.id,
      slot: slot.key,
      bytes,
      token: randomUUID(),
      originalName: nameOf(originalName),
      state: 'receiving',
      createdAt: now.toISOString(),
    })
    await appendActivity(transaction, {
      actor,
      now,
      contest: entry.contest,
      subject: 'uploads',
      subjectId: upload.id,
      action: 'startUpload',
      details: { entry: entry.id, slot: slot.key, bytes },
    })
    return upload
  })
}
