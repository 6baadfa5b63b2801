import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { windowOpen } from '../../domain/contest/schedule.ts'
import type { ContestDocument, EntryDocument } from '../../domain/documents/index.ts'
import { isConcerned, mayAttach } from '../../domain/lifecycle/index.ts'
import type { FileSlot } from '../../domain/types/index.ts'
import { loadCategory, loadContest } from '../../queries/contest/loadContest.ts'
import { categoryOfEntry } from '../../queries/participants/categoryOfEntry.ts'
import { findById } from '../../store/database/documents.ts'
import type { LockedEntry } from '../lifecycle/lockEntry.ts'
import type { Call } from '../shared/call.ts'

export type OpenSlot = { ok: true; slot: FileSlot }

/**
 * The slot of an entry into which its entrant may put a file now. An upload that began while entries were taken may finish
 * in the minutes of grace (decision 4). Refuses notFound, fileSlotUnknown, fileSlotClosed, and what `mayAttach` refuses.
 */
export function slotOfEntry({
  entry,
  contest,
  category,
  actor,
  now,
  slotKey,
  startedAt = now,
  isLeaving = false,
}: Pick<LockedEntry, 'entry' | 'contest' | 'category'> &
  Omit<Call, 'req'> & {
    slotKey: unknown
    startedAt?: Date
    /** A file is taken out, which a closed slot allows. */
    isLeaving?: boolean
  }): OpenSlot | Refusal {
  if (!isConcerned({ actor, entry, contest: contest.id })) return refuse('notFound')
  const slot = category.fileSlots.find(({ key }) => key === slotKey)
  if (!slot) return refuse('fileSlotUnknown')
  if (!isLeaving && entry.slotsOff?.[slot.key] === 'closed') {
    const { label, labelEn } = slot
    return refuse('fileSlotClosed', { label, ...(labelEn ? { labelEn } : {}) })
  }
  const uploadUnderWay = windowOpen({ contest, key: 'submission', now: startedAt }).ok
  const allowed = mayAttach({ entry, slot, contest, actor, now, uploadUnderWay })
  return isRefusal(allowed) ? allowed : { ok: true, slot }
}

/** The same before an upload is received, so that a stranger's bytes are never taken in. */
export async function findOpenSlot({
  req,
  entryId,
  ...question
}: Call & { entryId: unknown; slotKey: unknown; startedAt?: Date }): Promise<
  (OpenSlot & { entry: EntryDocument }) | Refusal
> {
  const entry = await findById(req, 'entries', entryId)
  const contest: ContestDocument | null = await loadContest(req, entry?.contest)
  const stored = await loadCategory(req, entry?.category)
  if (!entry || !contest || !stored) return refuse('notFound')
  const category = await categoryOfEntry({ req, entry, contest, category: stored })
  const open = slotOfEntry({ ...question, entry, contest, category })
  return isRefusal(open) ? open : { ...open, entry }
}

/** Where a slot's files hang: on the entry, or on the sign-up whose entries share them (R78). */
export const homeOf = (
  slot: FileSlot,
  entry: Pick<EntryDocument, 'id' | 'registration'>,
): { entry: string } | { registration: string } =>
  slot.shared ? { registration: entry.registration } : { entry: entry.id }
