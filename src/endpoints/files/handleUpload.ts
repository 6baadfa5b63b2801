import { createPayloadRequest } from 'payload'
import type { PayloadRequest, SanitizedConfig } from 'payload'

import { entryHref, uploadsPath } from '../../domain/basics/addresses.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { UploadDocument } from '../../domain/documents/index.ts'
import { tusServer } from '../../media/tusServer.ts'
import { ownUpload } from '../../queries/files/ownUpload.ts'
import { portalCaller, faultsRefused } from '../http/define.ts'
import { refusalResponse, successResponse } from '../http/respond.ts'
import { beginUpload } from './beginUpload.ts'
import { cancelUpload } from './cancelUpload.ts'
import { finishUpload } from './finishUpload.ts'
import { progressOfUpload, takeBytes } from './takeBytes.ts'
import type { UploadCall } from './uploadCall.ts'

/**
 * Resumable uploads by the tus protocol 1.0.0, below `/api/uploads`, for accounts of the portals (R79). Mounted by a route
 * of its own, outside Payload's, because its requests are streams.
 *
 * `POST /` announces, with `Upload-Length` and the metadata `entry`, `slot`, `filename` · `HEAD /<id>` how far · `PATCH
 * /<id>` more bytes · `DELETE /<id>`, or `POST /<id>/removal` from a form, gives up · `POST /<id>/finish` checks what
 * arrived and makes it a file of its slot, as often as it is asked. Whatever is refused is refused in words, as JSON.
 */
export async function handleUpload({
  config,
  request,
}: {
  config: SanitizedConfig | Promise<SanitizedConfig>
  request: Request
}): Promise<Response> {
  const req = await createPayloadRequest({ config, request })
  if (request.method === 'OPTIONS') return (await tusServer(req.payload)).handle(request)
  const answer = await faultsRefused(req, () => answerOf({ req, request }))
  const response = isRefusal(answer) ? refusalResponse({ req, refusal: answer }) : answer
  response.headers.set('Tus-Resumable', '1.0.0')
  return response
}

async function answerOf({
  req,
  request,
}: Pick<UploadCall, 'req' | 'request'>): Promise<Response | Refusal> {
  const actor = await portalCaller(req)
  if (isRefusal(actor)) return actor
  const call = { req, request, actor, now: new Date() }
  const [token, step] = partsOf(request)
  if (!token) return request.method === 'POST' ? beginUpload(call) : refuse('notFound')
  const upload = await ownUpload({ req, actor, token })
  if (!upload) return refuse('notFound')
  const own = { ...call, upload }
  switch (`${request.method} ${step ?? ''}`.trim()) {
    case 'HEAD':
      return progressOfUpload(own)
    case 'PATCH':
      return takeBytes(own)
    case 'POST finish':
      return answered(req, upload, await finishUpload(own))
    case 'DELETE':
      return emptied(await cancelUpload(own))
    case 'POST removal':
      return answered(req, upload, await cancelUpload(own))
    default:
      return refuse('notFound')
  }
}

const answered = (
  req: PayloadRequest,
  upload: UploadDocument,
  value: object,
): Response | Refusal =>
  isRefusal(value)
    ? value
    : successResponse({ req, value, next: entryHref(upload.entry, '/files') })

const emptied = (value: object): Response | Refusal =>
  isRefusal(value) ? value : new Response(null, { status: 204 })

const partsOf = ({ url }: Request): string[] => {
  const { pathname } = new URL(url)
  const mounted = uploadsPath()
  const start = pathname.indexOf(mounted) + mounted.length
  return pathname.slice(start).split('/').filter(Boolean)
}
