import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'

import type { S3 } from '@aws-sdk/client-s3'

import { storageUnavailable } from '../files/storageFault.ts'
import { clientConfigOf } from './settings.ts'
import type { S3Settings } from './settings.ts'

/** What is asked of a bucket. Whatever goes wrong but “there is no such thing” is `storageUnavailable`. */
export type Bucket = {
  head: (key: string) => Promise<{ bytes: number; changedAt: Date } | null>
  /** Bytes of an object, or from `start` to `end` of them, both inclusive; null where there is none. */
  get: (key: string, range?: { start: number; end: number }) => Promise<Readable | null>
  put: (key: string, bytes: Uint8Array) => Promise<void>
  /** Stores a local file in one go. */
  putFile: (file: { key: string; path: string; bytes: number }) => Promise<void>
  remove: (key: string) => Promise<void>
  /** Every object whose key begins so. */
  list: (prefix: string) => Promise<{ key: string; changedAt: Date }[]>
  multipart: {
    begin: (key: string) => Promise<string>
    /** Sends bytes of a local file as one part; what it is called in the end. */
    part: (part: {
      key: string
      uploadId: string
      number: number
      path: string
      start: number
      bytes: number
    }) => Promise<string>
    /** Makes the parts one object; may be called again. */
    complete: (upload: {
      key: string
      uploadId: string
      parts: readonly { number: number; etag: string }[]
    }) => Promise<void>
    abort: (upload: { key: string; uploadId: string }) => Promise<void>
    /** Those below a prefix that were neither completed nor aborted. */
    unfinished: (prefix: string) => Promise<{ key: string; uploadId: string; begunAt: Date }[]>
  }
}

/** Only a site that keeps files in a bucket installs it; looked for in a `try`, every other site can be built without. */
async function loadSdk() {
  try {
    return await import('@aws-sdk/client-s3')
  } catch (cause) {
    throw new Error('storage.s3: npm install @payloadcms/storage-s3 @aws-sdk/client-s3', { cause })
  }
}

/** Loads the SDK and opens a bucket; nothing is asked of the service yet. */
export async function openBucket(settings: S3Settings): Promise<Bucket> {
  const { S3 } = await loadSdk()
  const s3 = new S3(clientConfigOf(settings))
  const { bucket: Bucket } = settings
  return {
    head: (Key) =>
      orNull(async () => {
        const { ContentLength = 0, LastModified = new Date(0) } = await s3.headObject({
          Bucket,
          Key,
        })
        return { bytes: ContentLength, changedAt: LastModified }
      }),
    get: (Key, range) =>
      orNull(async () => {
        const Range = range && `bytes=${range.start}-${range.end}`
        const { Body } = await s3.getObject({ Bucket, Key, Range })
        return Body as Readable
      }),
    put: async (Key, bytes) => {
      await asked(() => s3.putObject({ Bucket, Key, Body: bytes, ContentLength: bytes.length }))
    },
    putFile: async ({ key: Key, path, bytes }) => {
      await retried(() => {
        const Body = createReadStream(path, { start: 0, end: bytes - 1 })
        return s3.putObject({ Bucket, Key, Body, ContentLength: bytes })
      })
    },
    remove: async (Key) => {
      await orNull(() => s3.deleteObject({ Bucket, Key }))
    },
    list: (Prefix) => asked(() => listed({ s3, Bucket, Prefix })),
    multipart: multipartOf({ s3, Bucket }),
  }
}

type Place = { s3: S3; Bucket: string }

function multipartOf({ s3, Bucket }: Place): Bucket['multipart'] {
  return {
    begin: (Key) =>
      asked(async () => (await s3.createMultipartUpload({ Bucket, Key })).UploadId ?? ''),
    part: ({ key: Key, uploadId: UploadId, number: PartNumber, path, start, bytes }) =>
      retried(async () => {
        const Body = createReadStream(path, { start, end: start + bytes - 1 })
        const part = { Bucket, Key, UploadId, PartNumber, Body, ContentLength: bytes }
        return (await s3.uploadPart(part)).ETag ?? ''
      }),
    complete: async ({ key: Key, uploadId: UploadId, parts }) => {
      const Parts = parts.map(({ number, etag }) => ({ PartNumber: number, ETag: etag }))
      const MultipartUpload = { Parts }
      await orNull(() => s3.completeMultipartUpload({ Bucket, Key, UploadId, MultipartUpload }))
    },
    abort: async ({ key: Key, uploadId: UploadId }) => {
      await orNull(() => s3.abortMultipartUpload({ Bucket, Key, UploadId }))
    },
    unfinished: (Prefix) => asked(() => unfinished({ s3, Bucket, Prefix })),
  }
}

/** Goes on after the last key instead of by a token, which not every service knows. */
async function listed({ s3, Bucket, Prefix }: Place & { Prefix: string }) {
  const found: { key: string; changedAt: Date }[] = []
  for (;;) {
    const StartAfter = found.at(-1)?.key
    const page = await s3.listObjectsV2({ Bucket, Prefix, StartAfter })
    for (const { Key, LastModified } of page.Contents ?? []) {
      if (Key && LastModified) found.push({ key: Key, changedAt: LastModified })
    }
    if (!page.IsTruncated || !page.Contents?.length) return found
  }
}

async function unfinished({ s3, Bucket, Prefix }: Place & { Prefix: string }) {
  const found: { key: string; uploadId: string; begunAt: Date }[] = []
  let marker: { KeyMarker?: string; UploadIdMarker?: string } = {}
  for (;;) {
    const page = await s3.listMultipartUploads({ Bucket, Prefix, ...marker })
    for (const { Key, UploadId, Initiated } of page.Uploads ?? []) {
      if (Key && UploadId && Initiated) {
        found.push({ key: Key, uploadId: UploadId, begunAt: Initiated })
      }
    }
    if (!page.IsTruncated || !page.NextKeyMarker) return found
    marker = { KeyMarker: page.NextKeyMarker, UploadIdMarker: page.NextUploadIdMarker }
  }
}

async function asked<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    throw isOfThisMachine(error) ? error : storageUnavailable(error)
  }
}

async function orNull<T>(ask: () => Promise<T>): Promise<T | null> {
  return asked(() =>
    ask().catch((error: unknown) => {
      if (isNothingThere(error)) return null
      throw error
    }),
  )
}

const ATTEMPTS = 3

/** The SDK does not send a stream again. */
async function retried<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await asked(ask)
    } catch (error) {
      if (attempt === ATTEMPTS) throw error
    }
  }
}

const NOTHING_THERE = new Set(['NoSuchKey', 'NotFound', 'NoSuchUpload'])
const isNothingThere = (error: unknown): boolean =>
  error instanceof Error && NOTHING_THERE.has(error.name)

/** A disk that cannot be read or is full is not the service's fault. */
const isOfThisMachine = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && LOCAL.has(String(error.syscall))
const LOCAL = new Set(['open', 'read', 'write', 'fsync'])
