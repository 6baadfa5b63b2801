import { DataStore, ERRORS, Upload } from '@tus/server'

import type { UploadStore } from '../files/fileStore.ts'
import { storageDamaged } from '../files/storageFault.ts'
import { storedName } from '../files/storedName.ts'
import type { Borrow } from './borrow.ts'
import type { Bucket } from './bucket.ts'
import { fetchObject } from './fetchObject.ts'
import { keyOf } from './keys.ts'
import { takeInto } from './takeInto.ts'
import { noteKey, readNote, receivedBytes, writeNote } from './uploadNote.ts'
import type { UploadNote } from './uploadNote.ts'

/**
 * Uploads as parts of the object that they become, each with the SHA-256 of what was received. Not the protocol's own
 * store for S3: it removes what was acknowledged before it is stored again, keeps no fingerprint, and needs the list of parts.
 */
export function s3Uploads({ bucket, borrow }: { bucket: Bucket; borrow: Borrow }): UploadStore {
  return {
    dataStore: dataStoreOf({ bucket, borrow }),
    find: async (token) => {
      const note = await readNote(bucket, token)
      return note && { bytes: receivedBytes(note), lastByteAt: new Date(note.lastByteAt) }
    },
    lend: async (token, use) => {
      const note = await readNote(bucket, token)
      if (!note) return null
      await complete(bucket, note)
      return borrow(async (path) => {
        const partBytes = note.parts.map(({ bytes }) => bytes)
        const fetched = await fetchObject({ bucket, key: keyOf(token), to: path, partBytes })
        if (!fetched) return null
        const isWhole =
          fetched.bytes === note.bytes &&
          note.parts.every(({ sha256 }, index) => sha256 === fetched.parts[index])
        if (!isWhole) throw storageDamaged(token)
        return use({ path, sha256: fetched.sha256 })
      })
    },
    keep: async () => undefined,
    settle: (token) => bucket.remove(noteKey(token)),
    remove: async (token) => {
      const note = await readNote(bucket, token)
      const key = keyOf(token)
      if (note) {
        await bucket.multipart.abort({ key, uploadId: note.uploadId })
        if (note.tail) await bucket.remove(note.tail.key)
      }
      await bucket.remove(key)
      await bucket.remove(noteKey(token))
    },
  }
}

function dataStoreOf({ bucket, borrow }: { bucket: Bucket; borrow: Borrow }): DataStore {
  return Object.assign(new DataStore(), {
    extensions: ['creation', 'termination'],
    create: async (upload: Upload): Promise<Upload> => {
      const token = storedName(upload.id)
      const now = new Date().toISOString()
      const uploadId = await bucket.multipart.begin(keyOf(token))
      await writeNote(bucket, {
        token,
        uploadId,
        bytes: upload.size ?? 0,
        metadata: upload.metadata,
        createdAt: now,
        lastByteAt: now,
        parts: [],
        tail: null,
      })
      return upload
    },
    getUpload: async (token: string): Promise<Upload> => {
      const note = await readNote(bucket, token)
      if (!note) throw ERRORS.FILE_NOT_FOUND
      const { bytes: size, metadata, createdAt: creation_date } = note
      return new Upload({ id: token, size, offset: receivedBytes(note), metadata, creation_date })
    },
    write: async (source: AsyncIterable<Buffer>, token: string): Promise<number> => {
      const note = await readNote(bucket, token)
      if (!note) throw ERRORS.FILE_NOT_FOUND
      return takeInto({ bucket, borrow, note, source })
    },
  })
}

/** One object of all parts. Asked again once that was done, the service knows the upload no more, and the object is there. */
async function complete(bucket: Bucket, { token, uploadId, parts }: UploadNote): Promise<void> {
  const key = keyOf(token)
  if (await bucket.head(key)) return
  await bucket.multipart.complete({ key, uploadId, parts })
}
