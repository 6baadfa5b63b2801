import type { Bucket } from './bucket.ts'
import { UPLOADS } from './keys.ts'

/** A piece of an upload that is stored: its length and the SHA-256 of what was received. */
export type StoredPart = { number: number; etag: string; bytes: number; sha256: string }

/**
 * What is known of an upload that comes in, kept as an object of its own after every piece. Nothing counts as received
 * but what stands here, so that a process that ends in the middle loses a piece and no more.
 */
export type UploadNote = {
  token: string
  bytes: number
  uploadId: string
  metadata?: Record<string, string | null>
  createdAt: string
  lastByteAt: string
  parts: StoredPart[]
  /** What came after the last part and is too short to be one; its key changes with each, so that none is overwritten. */
  tail: { key: string; bytes: number; sha256: string } | null
}

export const noteKey = (token: string): string => `${UPLOADS}${token}.json`

export async function readNote(bucket: Bucket, token: string): Promise<UploadNote | null> {
  const body = await bucket.get(noteKey(token))
  if (!body) return null
  const chunks: Buffer[] = []
  for await (const chunk of body as AsyncIterable<Buffer>) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString()) as UploadNote
}

export const writeNote = (bucket: Bucket, note: UploadNote): Promise<void> =>
  bucket.put(noteKey(note.token), Buffer.from(JSON.stringify(note)))

/** How many bytes of an upload have come. */
export const receivedBytes = ({ parts, tail }: UploadNote): number =>
  parts.reduce((sum, { bytes }) => sum + bytes, tail?.bytes ?? 0)
