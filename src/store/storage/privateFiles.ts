import type { Payload } from 'payload'

import { fileStoreOf } from './fileStoreOf.ts'

/** Stores a private file whole or not at all. Nothing stored leaves but through an endpoint that asks who is asking. */
export async function writePrivateFile({
  payload,
  name,
  bytes,
}: {
  payload: Payload
  name: string
  bytes: Uint8Array
}): Promise<void> {
  const store = await fileStoreOf(payload)
  await store.write({ name, bytes })
}
