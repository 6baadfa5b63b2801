import { docxPreview } from '../../documents/docxPreview.ts'
import { entryHref } from '../../domain/basics/addresses.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import { cappedSlot, namedByContent, slotBytes, typeOf } from '../../domain/files/fileKinds.ts'
import { receiveUpload } from '../../media/receiveUpload.ts'
import { serveFile } from '../../media/serveFile.ts'
import { attachFile } from '../../operations/files/attachFile.ts'
import { checkUploadQuota } from '../../operations/files/checkUploadQuota.ts'
import { removeFile } from '../../operations/files/removeFile.ts'
import { findOpenSlot } from '../../operations/files/slotOfEntry.ts'
import { readableFile } from '../../queries/files/readableFile.ts'
import { findFirst } from '../../store/database/documents.ts'
import { withStoredFile } from '../../store/storage/storedFiles.ts'
import { openEndpoint, portalEndpoint, staffEndpoint } from '../http/define.ts'
import type { Answer, Asked, Door } from '../http/define.ts'
import { pageImage } from '../http/pageImage.ts'
import { nothing } from '../http/readers.ts'
import { storedFile } from '../http/storedFile.ts'

/** What is made of a film for playing: the version that browsers play, and a picture of it. */
const PARTS = ['film', 'poster'] as const

/** Files of entries: in, out, and back to those who may read them (R77–R79). */
import { lookInto } from './lookInto.ts'

export const fileEndpoints: Door[] = [
  portalEndpoint({
    path: '/entries/:id/files/:slot',
    method: 'post',
    raw: true,
    handler: takeFile,
  }),
  portalEndpoint({
    path: '/entries/:id/files/:file/removal',
    method: 'post',
    reads: nothing,
    handler: async ({ req, actor, now, params }) => {
      const { id: entryId, file: fileId } = params
      const removed = await removeFile({ req, actor, now, entryId, fileId })
      return isRefusal(removed) ? removed : { next: entryHref(params.id ?? '', '/files') }
    },
  }),
  openEndpoint({
    path: '/files/:id',
    method: 'get',
    asGuestUntilSettled: true,
    handler: giveFile,
  }),
  ...PARTS.map((part) =>
    openEndpoint({
      path: `/files/:id/${part}`,
      method: 'get',
      asGuestUntilSettled: true,
      handler: (asked) => givePart(part, asked),
    }),
  ),
  openEndpoint({
    path: '/files/:id/pages/:page',
    method: 'get',
    asGuestUntilSettled: true,
    handler: givePage,
  }),
]

/** The same files for the panel, whose sign-in is another. */
export const staffFileEndpoints: Door[] = [
  staffEndpoint({ path: '/files/:id', method: 'get', handler: giveFile }),
  ...PARTS.map((part) =>
    staffEndpoint({
      path: `/files/:id/${part}`,
      method: 'get',
      handler: (asked) => givePart(part, asked),
    }),
  ),
  staffEndpoint({ path: '/files/:id/pages/:page', method: 'get', handler: givePage }),
  staffEndpoint({ path: '/files/:id/preview', method: 'get', handler: givePreview }),
]

/** Asks whether the file may come at all before a byte is taken in; whatever is refused afterwards leaves nothing behind. */
async function takeFile({ req, actor, now, params }: Asked): Promise<Answer> {
  const place = { entryId: params.id, slotKey: params.slot }
  const open = await findOpenSlot({ req, actor, now, ...place })
  if (isRefusal(open)) return open
  const { label, labelEn } = open.slot
  const maxBytes = slotBytes(cappedSlot(open.slot))
  const { payload, body = null, headers } = req
  const announced = Number(headers.get('Content-Length') ?? 0)
  const granted = await checkUploadQuota({ req, actor, bytes: announced })
  if (isRefusal(granted)) return granted
  const received = await receiveUpload({ payload, body, headers, maxBytes })
  if (isRefusal(received)) {
    const { code, params: known } = received
    return refuse(code, { ...known, label, ...(labelEn ? { labelEn } : {}) })
  }
  try {
    const findings = await lookInto({ path: received.path, slot: open.slot })
    await received.keep()
    const file = { ...received, findings, startedAt: now }
    const attached = await attachFile({ req, actor, now: new Date(), ...place, file })
    if (isRefusal(attached)) {
      await received.discard()
      return attached
    }
    return { value: storedFile(attached), next: entryHref(params.id ?? '', '/files') }
  } catch (error) {
    await received.discard()
    throw error
  }
}

async function giveFile({ req, actor, params }: Asked): Promise<Answer> {
  const readable = await readableFile({ req, actor, fileId: params.id })
  if (isRefusal(readable)) return readable
  const { filename, mimeType, sha256, standardName, originalName, kind } = readable.file
  const served = await serveFile({
    name: namedByContent(standardName ?? originalName, kind),
    payload: req.payload,
    filename,
    mimeType,
    sha256,
    headers: req.headers,
    signal: req.signal,
  })
  return served ?? refuse('notFound')
}

async function givePage({ req, actor, params }: Asked): Promise<Answer> {
  const readable = await readableFile({ req, actor, fileId: params.id })
  if (isRefusal(readable)) return readable
  return pageImage({ req, source: readable.file.filename, page: params.page })
}

/** For whoever may read the film itself, and nobody else (R79e). */
async function givePart(
  part: (typeof PARTS)[number],
  { req, actor, params }: Asked,
): Promise<Answer> {
  const readable = await readableFile({ req, actor, fileId: params.id, isMade: true })
  if (isRefusal(readable)) return readable
  const { id, standardName, originalName } = readable.file
  const rendition = await findFirst(req, 'renditions', { file: { equals: id } })
  const { video, videoSha256, poster, posterSha256 } = rendition ?? {}
  const [filename, sha256] = part === 'film' ? [video, videoSha256] : [poster, posterSha256]
  if (!filename || !sha256) return refuse('notFound')
  const kind = part === 'film' ? 'mp4' : 'jpg'
  const { mimeType } = typeOf(kind)
  const name = namedByContent(standardName ?? originalName, kind)
  const served = await serveFile({
    payload: req.payload,
    filename,
    name,
    mimeType,
    sha256,
    headers: req.headers,
    signal: req.signal,
  })
  return served ?? refuse('notFound')
}

/** A Word document as HTML without anything that acts, for the desk of staff. Refuses fileUnreadable. */
async function givePreview({ req, actor, params }: Asked): Promise<Answer> {
  const readable = await readableFile({ req, actor, fileId: params.id })
  if (isRefusal(readable)) return readable
  const { file } = readable
  if (!file.mimeType.endsWith('wordprocessingml.document')) return refuse('notFound')
  const html = await withStoredFile({ payload: req.payload, name: file.filename }, docxPreview)
  return html === null ? refuse('fileUnreadable') : { value: { html } }
}
