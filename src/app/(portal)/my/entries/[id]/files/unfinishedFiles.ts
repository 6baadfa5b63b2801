import { isUploadExpired } from '../../../../../../domain/uploads.ts'
import { receivedUpload } from '../../../../../../media/receivedUpload.ts'
import { unfinishedUploads } from '../../../../../../queries/ownUpload.ts'
import type { Unfinished } from '../../../../../../ui/upload/UnfinishedUploads.tsx'
import type { OwnEntry } from '../ownEntry.ts'

/** What the account has begun to upload to an entry and can still go on with, by slot. */
export async function unfinishedFiles({
  visit: { req, actor, now },
  entry,
}: OwnEntry): Promise<Map<string, Unfinished[]>> {
  const bySlot = new Map<string, Unfinished[]>()
  const uploads = await unfinishedUploads({ req, account: actor.id, entry: entry.id })
  for (const { token, slot, originalName: name, bytes } of uploads) {
    const received = await receivedUpload(req.payload, token)
    if (!received || isUploadExpired({ ...received, now })) continue
    const one = { token, name, bytes, received: received.bytes }
    bySlot.set(slot, [...(bySlot.get(slot) ?? []), one])
  }
  return bySlot
}
