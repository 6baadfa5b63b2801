import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Writable } from 'node:stream'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { storageUnavailable } from '../files/storageFault.ts'
import type { Bucket } from './bucket.ts'

/** What was read: its SHA-256 as a whole, and of each part of the lengths asked for. */
export type ObjectDigest = { bytes: number; sha256: string; parts: string[] }

/**
 * Reads an object once from its place, as a stream: hashed, and written to a local file where `to` is given. Null where
 * there is none. Nothing is left at `to` when it fails.
 *
 * @param partBytes lengths of the parts that are hashed by themselves, from the beginning on.
 */
export async function fetchObject({
  bucket,
  key,
  to,
  partBytes = [],
}: {
  bucket: Bucket
  key: string
  to?: string
  partBytes?: readonly number[]
}): Promise<ObjectDigest | null> {
  const body = await bucket.get(key)
  if (!body) return null
  const digest = digesting(partBytes)
  try {
    await pipeline(heard(body), digest.pass, to ? createWriteStream(to, { mode: 0o600 }) : sink())
  } catch (error) {
    if (to) await rm(to, { force: true })
    throw error
  }
  return digest.end()
}

/** A body that breaks off is the service's fault; a file that cannot be written is not. */
async function* heard(body: Readable): AsyncGenerator<Buffer> {
  try {
    yield* body as AsyncIterable<Buffer>
  } catch (error) {
    throw storageUnavailable(error)
  }
}

function digesting(partBytes: readonly number[]) {
  const whole = createHash('sha256')
  const parts: string[] = []
  let bytes = 0
  let part: Hash = createHash('sha256')
  let left = partBytes[0] ?? Number.POSITIVE_INFINITY
  const take = (chunk: Buffer): void => {
    for (let rest = chunk; rest.length > 0;) {
      const piece = rest.subarray(0, left)
      part.update(piece)
      rest = rest.subarray(piece.length)
      left -= piece.length
      if (left > 0) continue
      parts.push(part.digest('hex'))
      part = createHash('sha256')
      left = partBytes[parts.length] ?? Number.POSITIVE_INFINITY
    }
  }
  return {
    pass: async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const chunk of source) {
        bytes += chunk.length
        whole.update(chunk)
        if (partBytes.length > 0) take(chunk)
        yield chunk
      }
    },
    end: (): ObjectDigest => ({ bytes, sha256: whole.digest('hex'), parts }),
  }
}

const sink = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() })
