import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import type { UploadDocument } from '../../domain/documents/index.ts'
import { checkAnnounced } from '../../domain/files/fileRules.ts'
import type { Call } from '../shared/call.ts'
import type { FileSlot } from '../../domain/types/index.ts'
import { filesIn } from './attachFile.ts'
import { findOpenSlot } from './slotOfEntry.ts'

/**
 * Whether more bytes of an upload may come: its slot still takes it from this person, or did when it began and the
 * minutes of grace are not over (decision 4), and has a place left. Refuses uploadExpired, and what `findOpenSlot` and
 * `checkAnnounced` refuse.
 */
export async function uploadStillOpen({
  req,
  actor,
  now,
  upload: { state, entry: entryId, slot: slotKey, createdAt, bytes },
}: Call & { upload: UploadDocument }): Promise<Outcome<{ slot: FileSlot }>> {
  if (state !== 'receiving') return refuse('uploadExpired')
  const startedAt = new Date(createdAt)
  const open = await findOpenSlot({ req, actor, now, entryId, slotKey, startedAt })
  if (isRefusal(open)) return open
  const existing = (await filesIn({ req, ...open })).length
  const place = checkAnnounced({ slot: open.slot, bytes, existing })
  return isRefusal(place) ? place : ok({ slot: open.slot })
}
