import { isUploadExpired } from '#src/domain/files/uploads.ts'
import { unfinishedUploads } from '#src/queries/files/ownUpload.ts'
import type { UploadStore } from '#src/store/files/fileStore.ts'
import { refusalOfStorage } from '#src/store/files/storageFault.ts'
import { fileStoreOf } from '#src/store/storage/fileStoreOf.ts'
import type { Unfinished } from '#src/next/ui/upload/UnfinishedUploads.tsx'
import type { OwnEntry } from '../../_entry/ownEntry.ts'

/** What the account has begun to upload to an entry and can still go on with, by slot. */
export async function unfinishedFiles({
  visit: { req, actor, now },
  entry,
}: OwnEntry): Promise<Map<string, Unfinished[]>> {
  const bySlot = new Map<string, Unfinished[]>()
  const store = await fileStoreOf(req.payload)
  const uploads = await unfinishedUploads({ req, account: actor.id, entry: entry.id })
  for (const { token, slot, originalName: name, bytes } of uploads) {
    const received = await progressOf(store.uploads, token, now)
    if (!received || isUploadExpired({ ...received, now })) continue
    const one = { token, name, bytes, received: received.bytes }
    bySlot.set(slot, [...(bySlot.get(slot) ?? []), one])
  }
  return bySlot
}

/** While the store does not answer, an upload is shown as begun: it is not lost, and the page must not be. */
async function progressOf(uploads: UploadStore, token: string, now: Date) {
  try {
    return await uploads.find(token)
  } catch (error) {
    if (refusalOfStorage(error)) return { bytes: 0, lastByteAt: now }
    throw error
  }
}
