import { createHash } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'

import { hasRoomOn, isFullAt, oldIn } from '../files/diskFileStore.ts'
import type { FileStore, Leftover, OpenFile } from '../files/fileStore.ts'
import { sha256 as sha256Of } from '../files/sha256.ts'
import { storageDamaged, storageUnavailable } from '../files/storageFault.ts'
import { storedName } from '../files/storedName.ts'
import { borrowIn } from './borrow.ts'
import { openBucket } from './bucket.ts'
import type { Bucket } from './bucket.ts'
import { fetchObject } from './fetchObject.ts'
import { FILES, keyOf, UPLOADS } from './keys.ts'
import { s3Uploads } from './s3Uploads.ts'
import { sendFile } from './sendFile.ts'
import type { S3Settings } from './settings.ts'

/**
 * Private files as objects `files/<name>` of a bucket that nobody else reads, uploads beside them below `uploads/`. This
 * machine's disk only lends room, in `spool` below the data directory, to what is on its way.
 */
export async function s3FileStore({
  dataDir,
  settings,
}: {
  dataDir: string
  settings: S3Settings
}): Promise<FileStore> {
  const bucket = await openBucket(settings)
  const spool = path.join(/* turbopackIgnore: true */ path.resolve(dataDir), 'spool')
  const spoolPath = async (name: string) => {
    await mkdir(spool, { recursive: true, mode: 0o700 })
    return path.join(/* turbopackIgnore: true */ spool, name)
  }
  const borrow = borrowIn(spool)
  return {
    uploads: s3Uploads({ bucket, borrow }),
    partPath: (name) => spoolPath(`${storedName(name)}.part`),
    bring: async ({ name, path: from, sha256 = undefined }) => {
      const expected = sha256 ?? (await sha256Of(from))
      await sendFile({ bucket, key: keyOf(name), path: from })
      await checkStored({ bucket, name, expected })
      await rm(from, { force: true })
    },
    write: async ({ name, bytes }) => {
      await bucket.put(keyOf(name), bytes)
      const expected = createHash('sha256').update(bytes).digest('hex')
      await checkStored({ bucket, name, expected })
    },
    open: (name) => openObject({ bucket, key: keyOf(name) }),
    lend: (name, use) =>
      borrow(async (to) => {
        const fetched = await fetchObject({ bucket, key: keyOf(name), to })
        return fetched && use(to)
      }),
    remove: (name) => bucket.remove(keyOf(name)),
    hasRoom: async (bytes) => hasRoomOn(path.dirname(await spoolPath('x')), bytes),
    isFull: async () => isFullAt(path.dirname(await spoolPath('x'))),
    faultCode: 'storageUnavailable',
    leftovers: async (before) => [
      ...(await oldIn({ folder: spool, before })).map(halfOf),
      ...(await oldObjects({ bucket, before })),
    ],
  }
}

/** Reads back what was stored: a service that answers “stored” is not yet one that stored it. */
async function checkStored({
  bucket,
  name,
  expected,
}: {
  bucket: Bucket
  name: string
  expected: string
}): Promise<void> {
  const stored = await fetchObject({ bucket, key: keyOf(name) })
  if (stored?.sha256 === expected) return
  await bucket.remove(keyOf(name))
  throw storageDamaged(name)
}

async function openObject({
  bucket,
  key,
}: {
  bucket: Bucket
  key: string
}): Promise<OpenFile | null> {
  const found = await bucket.head(key)
  if (!found) return null
  return {
    bytes: found.bytes,
    stream: async ({ start, end, signal }) => {
      if (end < start) return new Blob([]).stream()
      const body = await bucket.get(key, { start, end })
      if (!body) throw storageUnavailable('the object went away')
      signal?.addEventListener('abort', () => body.destroy(), { once: true })
      return Readable.toWeb(body) as NodeStream<Uint8Array> as ReadableStream<Uint8Array>
    },
    close: async () => undefined,
  }
}

async function oldObjects({
  bucket,
  before,
}: {
  bucket: Bucket
  before: Date
}): Promise<Leftover[]> {
  const [files, uploads, parts] = [
    await bucket.list(FILES),
    await bucket.list(UPLOADS),
    await bucket.multipart.unfinished(FILES),
  ]
  const isOld = ({ changedAt }: { changedAt: Date }) => changedAt < before
  return [
    ...files.filter(isOld).map(({ key }) => ({
      kind: 'file' as const,
      name: key.slice(FILES.length),
      remove: () => bucket.remove(key),
    })),
    ...uploads.filter(isOld).map(({ key }) => ({
      kind: 'upload' as const,
      name: key.slice(UPLOADS.length).split('.')[0] ?? '',
      remove: () => bucket.remove(key),
    })),
    ...parts
      .filter(({ begunAt }) => begunAt < before)
      .map(({ key, uploadId }) => ({
        kind: 'upload' as const,
        name: key.slice(FILES.length),
        remove: () => bucket.multipart.abort({ key, uploadId }),
      })),
  ]
}

const halfOf = (file: string): Leftover => ({
  kind: 'half',
  name: path.basename(file),
  remove: () => rm(file, { force: true }),
})
