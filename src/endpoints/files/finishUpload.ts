import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryFileDocument } from '../../domain/documents/index.ts'
import { ABOUT_CONTENT } from '../../domain/files/fileRules.ts'
import { isUploadExpired } from '../../domain/files/uploads.ts'
import type { FileSlot } from '../../domain/types/index.ts'
import { attachUpload } from '../../operations/files/attachUpload.ts'
import { endUpload } from '../../operations/files/endUpload.ts'
import { uploadStillOpen } from '../../operations/files/uploadStillOpen.ts'
import { findById } from '../../store/database/documents.ts'
import type { UploadStore } from '../../store/files/fileStore.ts'
import { refusalOfStorage } from '../../store/files/storageFault.ts'
import { fileStoreOf } from '../../store/storage/fileStoreOf.ts'
import { storedFile } from '../http/storedFile.ts'
import { lookInto } from './lookInto.ts'
import { removeBytes } from './removeBytes.ts'
import type { OwnUploadCall } from './uploadCall.ts'

/**
 * `POST /<id>/finish`: hashes what is stored, looks at its content and makes it a file of its slot without copying it.
 * Asked again, it answers as the first time. Content that the slot does not take, or that was damaged on its way to the
 * store, is removed; where the slot is full or closed meanwhile, the bytes stay for the hours of an unfinished upload.
 * Refuses uploadExpired, uploadIncomplete, fileDamaged, and what `uploadStillOpen` and `attachUpload` refuse.
 */
export async function finishUpload(
  call: OwnUploadCall,
): Promise<ReturnType<typeof storedFile> | Refusal> {
  const settled = await settledBefore(call)
  if (settled) return settled
  const { req, actor, upload, now } = call
  const { id: uploadId, token } = upload
  const { uploads } = await fileStoreOf(req.payload)
  const received = await uploads.find(token)
  if (!received || isUploadExpired({ ...received, now })) return refuse('uploadExpired')
  if (received.bytes !== upload.bytes) {
    return refuse('uploadIncomplete', { percent: percentOf(received.bytes, upload.bytes) })
  }
  const open = await uploadStillOpen(call)
  if (isRefusal(open)) return open
  const looked = await look(uploads, token, open.value.slot)
  // Somebody else asked at the same time and was quicker.
  if (!looked) return (await settledBefore(call)) ?? refuse('uploadConflict')
  const attached = isRefusal(looked)
    ? looked
    : await attachUpload({
        req,
        actor,
        uploadId,
        now: new Date(),
        file: { ...looked, keep: () => uploads.keep(token) },
      })
  if (!isRefusal(attached)) {
    // What this does not remove, the sweep does.
    await uploads.settle(token).catch(() => undefined)
    return storedFile(attached)
  }
  if (ABOUT_CONTENT.has(attached.code)) {
    await endUpload({ req, actor, uploadId, now, problem: attached, as: 'refused' })
    await removeBytes(req, token)
  }
  return attached
}

async function settledBefore({
  req,
  upload: { id },
}: OwnUploadCall): Promise<ReturnType<typeof storedFile> | Refusal | null> {
  const upload = await findById(req, 'uploads', id)
  if (upload?.state === 'receiving') return null
  if (upload?.problem) return refuse(upload.problem.code, upload.problem.params)
  const file: EntryFileDocument | null = await findById(req, 'entryFiles', upload?.file)
  return file && !file.removedAt ? storedFile(file) : refuse('uploadExpired')
}

async function look(uploads: UploadStore, token: string, slot: FileSlot) {
  try {
    return await uploads.lend(token, async ({ path, sha256 }) => ({
      findings: await lookInto({ path, slot }),
      sha256,
    }))
  } catch (error) {
    const refusal = refusalOfStorage(error)
    if (refusal) return refusal
    throw error
  }
}

const percentOf = (bytes: number, of: number): number => Math.floor((100 * bytes) / of)
