import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'

import { storageDamaged } from '../files/storageFault.ts'
import type { Borrow } from './borrow.ts'
import type { Bucket } from './bucket.ts'
import { keyOf, UPLOADS } from './keys.ts'
import { LEAST_PART_BYTES, PART_BYTES } from './sendFile.ts'
import { receivedBytes, writeNote } from './uploadNote.ts'
import type { UploadNote } from './uploadNote.ts'

type Taking = { bucket: Bucket; borrow: Borrow; note: UploadNote }

/**
 * Takes more bytes of an upload in: onto the disk piece by piece, hashed on the way, and from there into the bucket. What
 * came before a line breaks off is kept. Returns how many bytes there are now; throws what `source` throws.
 */
export function takeInto({
  source,
  ...taking
}: Taking & { source: AsyncIterable<Buffer> }): Promise<number> {
  return taking.borrow(async (path) => {
    let { note } = taking
    let piece = await openPiece({ ...taking, path })
    try {
      const { chunks, fault } = untilBroken(source)
      for await (const chunk of chunks) {
        for (let rest = chunk; rest.length > 0;) {
          const fitting = rest.subarray(0, PART_BYTES - piece.bytes)
          await write(piece, fitting)
          rest = rest.subarray(fitting.length)
          if (piece.bytes < PART_BYTES) continue
          note = await sendPart({ ...taking, note, piece, path })
          await piece.handle.close()
          piece = await openPiece({ ...taking, note, path })
        }
      }
      note = await sendRest({ ...taking, note, piece, path })
      if (fault.error) throw fault.error
      return receivedBytes(note)
    } finally {
      await piece.handle.close()
      await rm(path, { force: true })
    }
  })
}

type Piece = { handle: FileHandle; hash: Hash; bytes: number }

/** A piece begins with what the last one left. */
async function openPiece({ bucket, note, path }: Omit<Taking, 'borrow'> & { path: string }) {
  const handle = await open(path, 'w', 0o600)
  const piece: Piece = { handle, hash: createHash('sha256'), bytes: 0 }
  if (!note.tail) return piece
  try {
    const body = await bucket.get(note.tail.key)
    for await (const chunk of (body ?? []) as AsyncIterable<Buffer>) await write(piece, chunk)
    if (piece.hash.copy().digest('hex') !== note.tail.sha256) throw storageDamaged(note.token)
    return piece
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function write(piece: Piece, chunk: Buffer): Promise<void> {
  await piece.handle.writeFile(chunk)
  piece.hash.update(chunk)
  piece.bytes += chunk.length
}

type Sending = Omit<Taking, 'borrow'> & { piece: Piece; path: string }

async function sendPart({ bucket, note, piece, path }: Sending): Promise<UploadNote> {
  const { bytes } = piece
  const number = note.parts.length + 1
  const { token, uploadId } = note
  const part = { key: keyOf(token), uploadId, number, path, start: 0, bytes }
  const etag = await bucket.multipart.part(part)
  const stored = { number, etag, bytes, sha256: piece.hash.digest('hex') }
  return noted({ bucket, note, next: { parts: [...note.parts, stored], tail: null } })
}

/** The end of an upload may be a short part; before it, what is too short waits as an object of its own. */
async function sendRest(sending: Sending): Promise<UploadNote> {
  const { bucket, note, piece, path } = sending
  const { bytes } = piece
  if (bytes === 0 || bytes === note.tail?.bytes) return note
  const offset = receivedBytes({ ...note, tail: null }) + bytes
  if (offset === note.bytes || bytes >= LEAST_PART_BYTES) return sendPart(sending)
  const key = `${UPLOADS}${note.token}.tail-${offset}`
  await bucket.putFile({ key, path, bytes })
  const tail = { key, bytes, sha256: piece.hash.digest('hex') }
  return noted({ bucket, note, next: { parts: note.parts, tail } })
}

/** The note first, then away with the tail it no longer names. */
async function noted({
  bucket,
  note,
  next,
}: {
  bucket: Bucket
  note: UploadNote
  next: Pick<UploadNote, 'parts' | 'tail'>
}): Promise<UploadNote> {
  const changed = { ...note, ...next, lastByteAt: new Date().toISOString() }
  await writeNote(bucket, changed)
  if (note.tail) await bucket.remove(note.tail.key)
  return changed
}

/** Ends where the source breaks off, and remembers why. */
function untilBroken(source: AsyncIterable<Buffer>) {
  const fault: { error?: unknown } = {}
  async function* chunks(): AsyncGenerator<Buffer> {
    try {
      yield* source
    } catch (error) {
      fault.error = error
    }
  }
  return { chunks: chunks(), fault }
}
