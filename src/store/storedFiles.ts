import { rename, stat } from 'node:fs/promises'

import type { Payload } from 'payload'

import { isMissing } from './isMissing.ts'
import { privatePath } from './privateFiles.ts'

/**
 * Lends a stored file to a tool that reads paths, for as long as `use` runs; null where there is no such file. Whoever
 * looks at stored bytes in the background does it through here, because they need not lie on this machine.
 */
export async function withStoredFile<T>(
  { payload, name }: { payload: Payload; name: string },
  use: (path: string) => Promise<T>,
): Promise<T | null> {
  const path = privatePath(payload, name)
  const found = await stat(path).catch((error: unknown) => {
    if (isMissing(error)) return null
    throw error
  })
  return found && use(path)
}

/** Gives a file that a tool wrote below the data directory its place among the stored files. */
export async function storeFile({
  payload,
  name,
  path,
}: {
  payload: Payload
  name: string
  path: string
}): Promise<void> {
  await rename(path, privatePath(payload, name))
}
