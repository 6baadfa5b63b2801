import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'

import type { OpenFile } from './fileStore.ts'
import { isMissing } from './isMissing.ts'

/** Opens a file of this machine for one download; null where there is none. Its descriptor is closed however that ends. */
export async function openLocalFile(path: string): Promise<OpenFile | null> {
  const handle = await open(path, 'r').catch((error: unknown) => {
    if (isMissing(error)) return null
    throw error
  })
  if (!handle) return null
  const { size } = await handle.stat()
  return {
    bytes: size,
    stream: async (part) => streamOf({ handle, ...part }),
    close: () => handle.close(),
  }
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
