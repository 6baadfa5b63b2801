import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryFileDocument } from '../../domain/documents/index.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import type { Call } from '../shared/call.ts'
import { attachFile } from './attachFile.ts'
import type { ReceivedFile } from './attachFile.ts'

/**
 * Makes an upload that arrived in full a file of its slot. A second call finds what the first one stored, also when both
 * come at once. Refuses uploadExpired, notFound, and what `attachFile` refuses.
 */
export function attachUpload({
  req,
  actor,
  now,
  uploadId,
  file: { sha256, findings, keep },
}: Call & {
  uploadId: string
  file: Pick<ReceivedFile, 'sha256' | 'findings' | 'keep'>
}): Promise<EntryFileDocument | Refusal> {
  return transact(req, async (transaction) => {
    await lockRow(transaction, 'uploads', uploadId)
    const upload = await findById(req, 'uploads', uploadId)
    if (!upload || upload.account !== actor.id) return refuse('notFound')
    if (upload.state === 'attached') {
      return (await findById(req, 'entryFiles', upload.file)) ?? refuse('notFound')
    }
    if (upload.state !== 'receiving') return refuse('uploadExpired')
    const { entry: entryId, slot: slotKey, originalName, token, createdAt } = upload
    const file = await attachFile({
      req,
      actor,
      now,
      entryId,
      slotKey,
      file: {
        originalName,
        sha256,
        findings,
        filename: token,
        startedAt: new Date(createdAt),
        keep: async () => undefined,
      },
    })
    if (isRefusal(file)) return file
    await updateDocument(req, 'uploads', upload.id, { state: 'attached', file: file.id })
    await keep()
    return file
  })
}
