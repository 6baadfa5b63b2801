import { stat } from 'node:fs/promises'

import type { Bucket } from './bucket.ts'

/** Length of a part, and of a piece that an upload is sent on in. 8 MiB; no service takes fewer than 5. */
export const PART_BYTES = 8 * 2 ** 20
export const LEAST_PART_BYTES = 5 * 2 ** 20

/** No service takes more parts of one object. */
const MOST_PARTS = 10_000

/** Sends a local file part by part, never whole in memory; what is broken off is given up. */
export async function sendFile({
  bucket,
  key,
  path,
}: {
  bucket: Bucket
  key: string
  path: string
}): Promise<void> {
  const { size } = await stat(path)
  if (size === 0) return bucket.put(key, new Uint8Array())
  const length = Math.max(PART_BYTES, Math.ceil(size / MOST_PARTS))
  const uploadId = await bucket.multipart.begin(key)
  try {
    const parts: { number: number; etag: string }[] = []
    for (let start = 0; start < size; start += length) {
      const number = parts.length + 1
      const bytes = Math.min(length, size - start)
      const part = { key, uploadId, number, path, start, bytes }
      parts.push({ number, etag: await bucket.multipart.part(part) })
    }
    await bucket.multipart.complete({ key, uploadId, parts })
  } catch (error) {
    await bucket.multipart.abort({ key, uploadId }).catch(() => undefined)
    throw error
  }
}
