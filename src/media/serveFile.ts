import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'

import { attachmentHeader, parseRange } from '../domain/fileHeaders.ts'

/**
 * Answers with a private file, whole or the part that was asked for, as a stream. It is a download and nothing else: no
 * page, no script and no cache may make more of it. Its descriptor is closed however the download ends.
 *
 * @returns null where there is no such file on the disk.
 */
export async function serveFile({
  path,
  name,
  mimeType,
  sha256,
  headers: asked,
  signal,
}: {
  path: string
  /** What it is saved as. */
  name: string
  mimeType: string
  sha256: string
  headers: Headers
  signal?: AbortSignal | null
}): Promise<Response | null> {
  const handle = await openIfThere(path)
  if (!handle) return null
  const { size } = await handle.stat()
  const etag = `"${sha256}"`
  const isStale = asked.has('If-Range') && asked.get('If-Range') !== etag
  const range = isStale ? null : parseRange(asked.get('Range'), size)
  const headers = new Headers({
    ...SAFE,
    'Accept-Ranges': 'bytes',
    'Content-Type': mimeType,
    'Content-Disposition': attachmentHeader(name),
    ETag: etag,
  })
  if (range === 'unsatisfiable') {
    await handle.close()
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  const { start, end } = range ?? { start: 0, end: size - 1 }
  headers.set('Content-Length', String(end - start + 1))
  if (range) headers.set('Content-Range', `bytes ${start}-${end}/${size}`)
  const body = streamOf({ handle, start, end, signal })
  return new Response(body, { status: range ? 206 : 200, headers })
}

const SAFE = {
  'Cache-Control': 'private, no-store',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
}

const CHUNK_BYTES = 256 * 1024

function streamOf({
  handle,
  start,
  end,
  signal,
}: {
  handle: FileHandle
  start: number
  end: number
  signal?: AbortSignal | null
}): ReadableStream<Uint8Array> {
  let at = start
  let closing: Promise<void> | null = null
  const close = (): Promise<void> => (closing ??= handle.close())
  // A browser that goes away does not always cancel the stream.
  signal?.addEventListener('abort', () => void close(), { once: true })
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const wanted = Math.min(CHUNK_BYTES, end - at + 1)
        if (closing || wanted <= 0) {
          await close()
          return controller.close()
        }
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(wanted), 0, wanted, at)
        at += bytesRead
        if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead))
        await close()
        controller.error(new Error('The file is shorter than it was.'))
      },
      cancel: close,
    },
    { highWaterMark: 1 },
  )
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r')
  } catch (error) {
    const isMissing = typeof error === 'object' && error !== null && 'code' in error
    if (isMissing && error.code === 'ENOENT') return null
    throw error
  }
}
