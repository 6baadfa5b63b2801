import { ABOUT_CONTENT } from '../../domain/fileRules.ts'
import { isRefusal, refuse } from '../../domain/refusal.ts'
import type { Refusal } from '../../domain/refusal.ts'
import type { EntryFileDocument } from '../../domain/types/index.ts'
import { isUploadExpired } from '../../domain/uploads.ts'
import { probe } from '../../media/probe.ts'
import { keepUpload, receivedUpload, removeUpload } from '../../media/receivedUpload.ts'
import { sha256 } from '../../media/sha256.ts'
import { attachUpload } from '../../operations/attachUpload.ts'
import { endUpload } from '../../operations/endUpload.ts'
import { uploadStillOpen } from '../../operations/uploadStillOpen.ts'
import { findById } from '../../store/documents.ts'
import { isMissing } from '../../store/isMissing.ts'
import { storedFile } from '../storedFile.ts'
import type { OwnUploadCall } from './handleUpload.ts'

/**
 * `POST /<id>/finish`: hashes what lies on the disk, looks at its content and makes it a file of its slot by renaming it.
 * Asked again, it answers as the first time. Content that the slot does not take is removed; where the slot is full or
 * closed meanwhile, the bytes stay for the hours of an unfinished upload. Refuses uploadExpired, uploadIncomplete,
 * and what `uploadStillOpen` and `attachUpload` refuse.
 */
export async function finishUpload(
  call: OwnUploadCall,
): Promise<ReturnType<typeof storedFile> | Refusal> {
  const settled = await settledBefore(call)
  if (settled) return settled
  const { req, actor, upload, now } = call
  const { payload } = req
  const { id: uploadId, token } = upload
  const received = await receivedUpload(payload, token)
  if (!received || isUploadExpired({ ...received, now })) return refuse('uploadExpired')
  if (received.bytes !== upload.bytes) {
    return refuse('uploadIncomplete', { percent: percentOf(received.bytes, upload.bytes) })
  }
  const open = await uploadStillOpen(call)
  if (isRefusal(open)) return open
  const looked = await look(received.path)
  // Somebody else asked at the same time and was quicker.
  if (!looked) return (await settledBefore(call)) ?? refuse('uploadConflict')
  const attached = await attachUpload({
    ...{ req, actor, uploadId, now: new Date() },
    file: { ...looked, keep: () => keepUpload(payload, token) },
  })
  if (!isRefusal(attached)) return storedFile(attached)
  if (ABOUT_CONTENT.has(attached.code)) {
    await endUpload({ ...{ req, actor, uploadId, now, problem: attached }, as: 'refused' })
    await removeUpload(payload, token)
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

async function look(path: string) {
  try {
    const findings = await probe({ path })
    return { findings, sha256: await sha256(path) }
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

const percentOf = (bytes: number, of: number): number => Math.floor((100 * bytes) / of)
