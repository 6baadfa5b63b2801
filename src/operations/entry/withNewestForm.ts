import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { titleOf } from '../../domain/forms/titleField.ts'
import { formOfEntry } from '../../queries/entry/formOfEntry.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { nameFiles } from '../files/nameFiles.ts'
import type { LockedEntry } from '../lifecycle/lockEntry.ts'
import type { Call } from '../shared/call.ts'

/**
 * An entry under lock that its entrant writes or hands in: a draft moves to the newest version of its form and loses
 * nothing, its title is what that form calls so; answers to fields that are gone stay where they are, and are not submitted (R76). Whatever is no draft is
 * returned as it is. Refuses notFound.
 */
export async function withNewestForm({
  locked,
  actor,
  now,
}: Pick<Call, 'actor' | 'now'> & { locked: LockedEntry }): Promise<EntryDocument | Refusal> {
  const { transaction, entry, contest } = locked
  if (entry.stage !== 'draft') return entry
  const { req } = transaction
  const begun = await findById(req, 'formVersions', entry.formVersion)
  const newest = await formOfEntry(req, entry)
  if (!begun || !newest) return refuse('notFound')
  if (newest.id === begun.id) return entry
  await appendActivity(transaction, {
    actor,
    now,
    contest: contest.id,
    subject: 'entries',
    subjectId: entry.id,
    action: 'moveToNewestForm',
    details: { from: begun.version, to: newest.version },
  })
  const moved = await updateDocument(req, 'entries', entry.id, {
    formVersion: newest.id,
    title: titleOf(newest.definition, entry.answers ?? {}),
  })
  if (entry.title !== moved.title) await nameFiles({ ...locked, entry: moved })
  return moved
}
