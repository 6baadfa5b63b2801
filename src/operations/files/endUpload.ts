import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { UploadDocument, UploadState } from '../../domain/documents/index.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import type { Call } from '../shared/call.ts'

type Ending = Exclude<UploadState, 'receiving' | 'attached'>

const ACTIONS = {
  cancelled: 'cancelUpload',
  refused: 'refuseUpload',
  expired: 'expireUpload',
} as const satisfies Record<Ending, string>

/**
 * Ends an upload that did not become a file: given up by its account, refused for its content, or left alone for too
 * long. Its bytes are for the caller to remove afterwards. One that has ended stays as it is; refuses notFound for what
 * is a file by now.
 */
export function endUpload({
  req,
  actor,
  now,
  uploadId,
  as,
  problem,
}: Call & { uploadId: string; as: Ending; problem?: Refusal }): Promise<UploadDocument | Refusal> {
  return transact(req, async (transaction) => {
    await lockRow(transaction, 'uploads', uploadId)
    const upload = await findById(req, 'uploads', uploadId)
    const isOwn = actor.kind === 'system' || upload?.account === actor.id
    if (!upload || !isOwn || upload.state === 'attached') return refuse('notFound')
    if (upload.state !== 'receiving') return upload
    const ended = await updateDocument(req, 'uploads', upload.id, {
      state: as,
      ...(problem ? { problem: { code: problem.code, params: problem.params } } : {}),
    })
    await appendActivity(transaction, {
      actor,
      now,
      contest: upload.contest,
      subject: 'uploads',
      subjectId: upload.id,
      action: ACTIONS[as],
      from: 'receiving',
      to: as,
      details: {
        entry: upload.entry,
        slot: upload.slot,
        ...(problem ? { problem: problem.code } : {}),
      },
    })
    return ended
  })
}
