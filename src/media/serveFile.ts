import type { Payload } from 'payload'

import { attachmentHeader, parseRange } from '../domain/files/fileHeaders.ts'
import { fileStoreOf } from '../store/storage/fileStoreOf.ts'

/**
 * Answers with a private file, whole or the part that was asked for, as a stream, wherever it is stored. Unless
 * the product made it, it is a download and nothing else: no page, no script and no cache may make more of it.
 *
 * @returns null where there is no such file.
 */
export async function serveFile({
  payload,
  filename,
  name,
  mimeType,
  sha256,
  isInline = false,
  headers: asked,
  signal,
}: {
  payload: Payload
  /** What it is stored as. */
  filename: string
  /** What it is saved as. */
  name: string
  mimeType: string
  sha256: string
  /** For pictures that the product itself has made: they may be opened in a window. */
  isInline?: boolean
  headers: Headers
  signal?: AbortSignal | null
}): Promise<Response | null> {
  const store = await fileStoreOf(payload)
  const file = await store.open(filename)
  if (!file) return null
  const { bytes: size } = file
  const etag = `"${sha256}"`
  const isStale = asked.has('If-Range') && asked.get('If-Range') !== etag
  const range = isStale ? null : parseRange(asked.get('Range'), size)
  const headers = new Headers({
    ...SAFE,
    'Accept-Ranges': 'bytes',
    'Content-Type': mimeType,
    'Content-Disposition': isInline ? 'inline' : attachmentHeader(name),
    ETag: etag,
  })
  if (range === 'unsatisfiable') {
    await file.close()
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  const { start, end } = range ?? { start: 0, end: size - 1 }
  headers.set('Content-Length', String(end - start + 1))
  if (range) headers.set('Content-Range', `bytes ${start}-${end}/${size}`)
  const body = await file.stream({ start, end, signal })
  return new Response(body, { status: range ? 206 : 200, headers })
}

const SAFE = {
  'Cache-Control': 'private, no-store',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
}
