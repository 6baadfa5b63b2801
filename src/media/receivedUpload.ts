import { open, rename, rm, stat } from 'node:fs/promises'

import type { Payload } from 'payload'

import { isMissing } from '../store/isMissing.ts'
import { privatePath, uploadPath } from '../store/privateFiles.ts'

/** What lies on the disk of an upload. */
export type ReceivedUpload = { path: string; bytes: number; lastByteAt: Date }

/**
 * How far an upload has come, by what is on the disk; null where nothing is. One that arrived in full lies among the
 * private files already if the process ended between its renaming and the end of the transaction.
 */
export async function receivedUpload(
  payload: Payload,
  token: string,
): Promise<ReceivedUpload | null> {
  for (const path of [uploadPath(payload, token), privatePath(payload, token)]) {
    const found = await stat(path).catch(unlessMissing)
    if (found) return { path, bytes: found.size, lastByteAt: found.mtime }
  }
  return null
}

/** Gives the bytes of an upload their place among the private files by renaming, on the disk for good; may be called again. */
export async function keepUpload(payload: Payload, token: string): Promise<void> {
  const target = privatePath(payload, token)
  const path = uploadPath(payload, token)
  const file = await open(path, 'r+').catch(unlessMissing)
  if (file) {
    try {
      await file.chmod(0o600)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(path, target)
  } else await stat(target)
  await rm(noteOf(path), { force: true })
}

/** Removes whatever there is of an upload that is no file of an entry. */
export async function removeUpload(payload: Payload, token: string): Promise<void> {
  const path = uploadPath(payload, token)
  for (const each of [path, noteOf(path), privatePath(payload, token)]) {
    await rm(each, { force: true })
  }
}

/** Where the file store of `@tus/file-store` notes length and metadata. */
const noteOf = (path: string): string => `${path}.json`

function unlessMissing(error: unknown): null {
  if (isMissing(error)) return null
  throw error
}
