import { createHash, randomUUID } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'

import busboy from 'busboy'
import type { Payload } from 'payload'

import { refuse } from '../domain/basics/refusal.ts'
import type { Refusal } from '../domain/basics/refusal.ts'
import { fileStoreOf } from '../store/storage/fileStoreOf.ts'

/** A file that lies on this machine under a name nobody asks for, until it is kept or discarded. */
export type Received = {
  /** Where it lies until it is stored. */
  path: string
  /** The opaque name it has once it is stored. */
  filename: string
  originalName: string
  bytes: number
  sha256: string
  /**
   * Stores it under its name; best before a lock is held, as that may take long. A second call does nothing, and what no
   * row names afterwards is swept. Throws `storageDamaged` where the stored bytes have another SHA-256.
   */
  keep: () => Promise<void>
  /** Removes it, stored or not. */
  discard: () => Promise<void>
}

/**
 * Takes in the one file of a posted form as a stream, never whole in memory (R79). What is refused or broken off leaves
 * nothing on the disk. Refuses fileTooLarge, fileMissing, invalid.
 */
export async function receiveUpload({
  payload,
  body,
  headers,
  maxBytes,
}: {
  payload: Payload
  body: ReadableStream<Uint8Array> | null
  headers: Headers
  maxBytes: number
}): Promise<Received | Refusal> {
  const type = headers.get('Content-Type') ?? ''
  if (!body || !type.startsWith('multipart/form-data')) return refuse('invalid')
  const announced = Number(headers.get('Content-Length') ?? 0)
  if (announced > maxBytes + FORM_BYTES) {
    return refuse('fileTooLarge', { maxBytes, bytes: announced })
  }
  const filename = randomUUID()
  const files = await fileStoreOf(payload)
  const path = await files.partPath(filename)
  try {
    const taken = await takeIn({ body, type, path, maxBytes })
    if (taken === 'nothing') return await refused(path, refuse('fileMissing'))
    if (taken.isCut) {
      return await refused(path, refuse('fileTooLarge', { maxBytes, bytes: taken.bytes }))
    }
    return {
      path,
      filename,
      ...taken,
      keep: once(() => files.bring({ name: filename, path, sha256: taken.sha256 })),
      discard: async () => {
        await rm(path, { force: true })
        await files.remove(filename)
      },
    }
  } catch (error) {
    const refusal = await refused(path, refuse('invalid'))
    if (isOfDisk(error)) throw error
    // A form that ends in the middle: the browser went away, or never sent what it said.
    return refusal
  }
}

/** What a form may weigh beside its file: boundaries, names and our own few fields. */
const FORM_BYTES = 64 * 1024

type Taken = { originalName: string; bytes: number; sha256: string; isCut: boolean }

function takeIn({
  body,
  type,
  path,
  maxBytes,
}: {
  body: ReadableStream<Uint8Array>
  type: string
  path: string
  maxBytes: number
}): Promise<Taken | 'nothing'> {
  return new Promise((resolve, reject) => {
    let writing: Promise<Taken> | null = null
    let failed = false
    const form = busboy({
      headers: { 'content-type': type },
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 20, fieldSize: 10_000, parts: 30, fileSize: maxBytes },
    })
    const source = Readable.fromWeb(body as WebStream<Uint8Array>)
    form.on('file', (_, file, { filename }) => {
      // A form may break off before anybody reads the file; whoever reads it hears of it anyway.
      file.on('error', () => undefined)
      writing = write({ file, path, originalName: filename ?? '' })
      // Whoever waits hears of it at once: a source that is torn down may never say that it was.
      writing.catch((error: unknown) => {
        fail(error)
        source.unpipe(form)
        source.destroy(error as Error)
      })
    })
    form.on('close', () => {
      if (failed) return
      if (!writing) return resolve('nothing')
      writing.then((taken) => resolve(isNothing(taken) ? 'nothing' : taken), reject)
    })
    // Only when nothing is being written any more can what was written be removed.
    const fail = (error: unknown) => {
      failed = true
      void Promise.allSettled([writing]).then(() => reject(error))
    }
    form.on('error', fail)
    source.on('error', (error) => {
      fail(error)
      form.destroy(error)
    })
    source.pipe(form)
  })
}

async function write({
  file,
  path,
  originalName,
}: {
  file: Readable & { truncated?: boolean }
  path: string
  originalName: string
}): Promise<Taken> {
  const hash = createHash('sha256')
  let bytes = 0
  const handle = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of file as AsyncIterable<Buffer>) {
      hash.update(chunk)
      bytes += chunk.length
      await handle.writeFile(chunk)
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  return { originalName, bytes, sha256: hash.digest('hex'), isCut: file.truncated === true }
}

/** A form posted without choosing a file sends an empty one without a name. */
const isNothing = ({ originalName, bytes }: Taken): boolean => originalName === '' && bytes === 0

/** A full or failing disk is our fault, not that of whoever sent the file. */
const isOfDisk = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'syscall' in error &&
  ['open', 'write', 'fsync', 'rename'].includes(String(error.syscall))

async function refused(path: string, refusal: Refusal): Promise<Refusal> {
  await rm(path, { force: true })
  return refusal
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null
  return () => (done ??= act())
}
