import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { isUploadExpired } from '../../domain/files/uploads.ts'
import { tusServer } from '../../media/tusServer.ts'
import { uploadStillOpen } from '../../operations/files/uploadStillOpen.ts'
import { findById } from '../../store/database/documents.ts'
import type { ReceivedUpload } from '../../store/files/fileStore.ts'
import { fileStoreOf } from '../../store/storage/fileStoreOf.ts'
import { inOurWords } from './inOurWords.ts'
import type { OwnUploadCall } from './uploadCall.ts'

/** `PATCH /<id>`: more bytes, if the slot still takes them and they are no more than announced. */
export async function takeBytes(call: OwnUploadCall): Promise<Response | Refusal> {
  const { req, request, upload } = call
  const received = await stillThere(call)
  if (isRefusal(received)) return received
  const open = await uploadStillOpen(call)
  if (isRefusal(open)) return open
  const offset = Number(request.headers.get('Upload-Offset') ?? Number.NaN)
  const length = Number(request.headers.get('Content-Length') ?? 0)
  if (!Number.isSafeInteger(offset) || offset < 0) return refuse('invalid')
  if (offset + length > upload.bytes) return refuse('uploadLengthWrong')
  const server = await tusServer(req.payload)
  return inOurWords({ req, response: await server.handle(request) })
}

/** `HEAD /<id>`: where to go on. One that is a file by now has arrived in full. */
export async function progressOfUpload(call: OwnUploadCall): Promise<Response | Refusal> {
  const { req, request, upload } = call
  if (upload.state === 'attached') {
    const file = await findById(req, 'entryFiles', upload.file)
    return file && !file.removedAt ? complete(upload.bytes) : refuse('uploadExpired')
  }
  const received = await stillThere(call)
  if (isRefusal(received)) return received
  if (received.bytes === upload.bytes) return complete(upload.bytes)
  const server = await tusServer(req.payload)
  return inOurWords({ req, response: await server.handle(request) })
}

async function stillThere({ req, upload, now }: OwnUploadCall): Promise<ReceivedUpload | Refusal> {
  if (upload.state !== 'receiving') return refuse('uploadExpired')
  const { uploads } = await fileStoreOf(req.payload)
  const received = await uploads.find(upload.token)
  if (!received || isUploadExpired({ ...received, now })) return refuse('uploadExpired')
  return received
}

const complete = (bytes: number): Response =>
  new Response(null, {
    headers: {
      'Upload-Offset': String(bytes),
      'Upload-Length': String(bytes),
      'Cache-Control': 'no-store',
    },
  })
