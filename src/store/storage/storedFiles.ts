import type { Payload } from 'payload'

import { fileStoreOf } from './fileStoreOf.ts'

/**
 * Lends a stored file to a tool that reads paths, for as long as `use` runs; null where there is no such file. Whoever
 * looks at stored bytes in the background does it through here, because they need not lie on this machine.
 */
export async function withStoredFile<T>(
  { payload, name }: { payload: Payload; name: string },
  use: (path: string) => Promise<T>,
): Promise<T | null> {
  const store = await fileStoreOf(payload)
  return store.lend(name, use)
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
  const store = await fileStoreOf(payload)
  await store.bring({ name, path })
}
