import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryFileDocument } from '../../domain/documents/index.ts'
import { isConcerned } from '../../domain/lifecycle/index.ts'
import { filesOf } from '../../queries/entry/filesOf.ts'
import { countsInRound } from '../../queries/files/countsInRound.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { updateDocument } from '../../store/database/documents.ts'
import { touchPages } from '../../store/database/touchPages.ts'
import { transact } from '../../store/database/transact.ts'
import { lockEntry } from '../lifecycle/lockEntry.ts'
import type { Call } from '../shared/call.ts'
import { nameFiles } from './nameFiles.ts'
import { homeOf, slotOfEntry } from './slotOfEntry.ts'

/**
 * Takes a file out of an entry, as long as one could be put in. The row and its bytes stay: an entry that was handed in
 * with a shared file keeps it. Refuses what `slotOfEntry` refuses, notFound for a file that is not the entry's, and fileInRound
 * for a letter on which its place in a vote or a jury rests, until the round is published.
 */
export function removeFile({
  req,
  actor,
  now,
  entryId,
  fileId,
}: Call & { entryId: unknown; fileId: unknown }): Promise<EntryFileDocument | Refusal> {
  return transact(req, async (transaction) => {
    const locked = await lockEntry({ transaction, entryId })
    if (isRefusal(locked)) return locked
    const { entry, contest } = locked
    if (!isConcerned({ actor, entry, contest: contest.id })) return refuse('notFound')
    const file = (await filesOf({ req, entry })).find(({ id }) => id === fileId)
    if (!file) return refuse('notFound')
    const open = slotOfEntry({ ...locked, actor, now, slotKey: file.slot, isLeaving: true })
    if (isRefusal(open)) return open
    if (await countsInRound(transaction, file.id)) return refuse('fileInRound')
    const removed = await updateDocument(req, 'entryFiles', file.id, {
      removedAt: now.toISOString(),
    })
    await nameFiles(locked)
    await appendActivity(transaction, {
      actor,
      now,
      contest: contest.id,
      subject: 'entryFiles',
      subjectId: file.id,
      action: 'removeFile',
      details: { ...homeOf(open.slot, entry), slot: file.slot },
    })
    // A letter after acceptance makes an entry eligible, and so public (R79c).
    await touchPages({ req: transaction.req, tags: [`contest:${contest.id}`] })
    return removed
  })
}
