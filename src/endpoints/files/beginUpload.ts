import { Metadata } from '@tus/server'

import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { tusServer } from '../../media/tusServer.ts'
import { endUpload } from '../../operations/files/endUpload.ts'
import { startUpload } from '../../operations/files/startUpload.ts'
import { fileStoreOf } from '../../store/storage/fileStoreOf.ts'
import { inOurWords } from './inOurWords.ts'
import { removeBytes } from './removeBytes.ts'
import type { UploadCall } from './uploadCall.ts'

/** `POST /`: everything that can be refused is refused before a byte is taken in. */
export async function beginUpload({
  req,
  request,
  actor,
  now,
}: UploadCall): Promise<Response | Refusal> {
  const length = request.headers.get('Upload-Length') ?? ''
  if (request.headers.get('Tus-Resumable') !== '1.0.0') return refuse('invalid')
  if (!/^\d{1,15}$/.test(length)) return refuse('uploadLengthWrong')
  const bytes = Number(length)
  const metadata = metadataOf(request)
  if (!metadata) return refuse('invalid')
  const { entry: entryId, slot: slotKey, filename: originalName } = metadata
  const server = await tusServer(req.payload)
  const { hasRoom } = await fileStoreOf(req.payload)
  const upload = await startUpload({
    req,
    actor,
    now,
    entryId,
    slotKey,
    bytes,
    originalName: originalName ?? '',
  })
  if (isRefusal(upload)) return upload
  const response = (await hasRoom(bytes))
    ? await inOurWords({ req, response: await server.create(request, upload.token) })
    : refuse('storageFull')
  if (isRefusal(response) || response.status !== 201) {
    await endUpload({ req, actor, now, uploadId: upload.id, as: 'cancelled' })
    await removeBytes(req, upload.token)
  }
  return response
}

function metadataOf({ headers }: Request): Record<string, string | null> | null {
  try {
    return Metadata.parse(headers.get('Upload-Metadata') ?? undefined)
  } catch {
    return null
  }
}
