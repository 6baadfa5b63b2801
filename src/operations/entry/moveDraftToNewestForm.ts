import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { mayEdit } from '../../domain/lifecycle/index.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { lockEntry } from '../lifecycle/lockEntry.ts'
import type { LockedEntry } from '../lifecycle/lockEntry.ts'
import type { Call } from '../shared/call.ts'
import { newestFormVersion } from '../contest/newestFormVersion.ts'

/**
 * A draft that is opened moves to the newest version of its form and loses nothing: answers to fields that are gone stay
 * where they are, and are not submitted (R76). Whatever is no draft, or may not be edited now, is returned as it is.
 * Refuses notFound.
 */
export function moveDraftToNewestForm({
  req,
  actor,
  now,
  entryId,
}: Call & { entryId: unknown }): Promise<EntryDocument | Refusal> {
  return transact(req, async (transaction) => {
    const locked = await lockEntry({ transaction, entryId })
    if (isRefusal(locked)) return locked
    const editable = mayEdit({ ...locked, section: '', actor, now })
    if (isRefusal(editable)) return editable.code === 'notFound' ? editable : locked.entry
    return withNewestForm({ locked, actor, now })
  })
}

/** The same for an entry under lock that its entrant may edit. */
export async function withNewestForm({
  locked: { transaction, entry, contest },
  actor,
  now,
}: Omit<Call, 'req'> & { locked: LockedEntry }): Promise<EntryDocument | Refusal> {
  if (entry.stage !== 'draft') return entry
  const { req } = transaction
  const current = await findById(req, 'formVersions', entry.formVersion)
  const newest = await newestFormVersion(req, current?.form)
  if (!current || !newest) return refuse('notFound')
  if (newest.id === current.id) return entry
  await appendActivity(transaction, {
    actor,
    now,
    contest: contest.id,
    subject: 'entries',
    subjectId: entry.id,
    action: 'moveToNewestForm',
    details: { from: current.version, to: newest.version },
  })
  return updateDocument(req, 'entries', entry.id, { formVersion: newest.id })
}
