import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

/** Folder of the private files, below the data directory. Nothing leaves it but through an endpoint that asks who is asking. */
export function privateFolder(payload: Payload): string {
  const { dataDir } = (payload.config.custom?.contest ?? {}) as { dataDir?: string }
  return path.join(/* turbopackIgnore: true */ path.resolve(dataDir ?? '.data'), 'files')
}

/** Path of a private file; `name` is one that we gave, never one that somebody sent. */
export function privatePath(payload: Payload, name: string): string {
  if (!/^[\w-]+(\.\w+)?$/.test(name)) throw new Error(`not the name of a private file: ${name}`)
  return path.join(/* turbopackIgnore: true */ privateFolder(payload), name)
}

/** Folder of uploads that are still coming in; beside the private files, so that one becomes the other by its name alone. */
export const uploadFolder = (payload: Payload): string =>
  path.join(/* turbopackIgnore: true */ path.dirname(privateFolder(payload)), 'uploads')

/** Path of an upload that is still coming in. */
export function uploadPath(payload: Payload, token: string): string {
  if (!/^[\w-]+$/.test(token)) throw new Error(`not the name of an upload: ${token}`)
  return path.join(/* turbopackIgnore: true */ uploadFolder(payload), token)
}

/** Writes a private file whole or not at all: under another name first, on the disk, then renamed. */
export async function writePrivateFile({
  payload,
  name,
  bytes,
}: {
  payload: Payload
  name: string
  bytes: Uint8Array
}): Promise<void> {
  const target = privatePath(payload, name)
  await mkdir(privateFolder(payload), { recursive: true, mode: 0o700 })
  const part = `${target}.${randomBytes(6).toString('hex')}.part`
  try {
    const file = await open(part, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, target)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
