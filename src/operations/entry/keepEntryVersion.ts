import { filesOf } from '../../queries/entry/filesOf.ts'
import { createDocument } from '../../store/database/documents.ts'
import type { LockedEntry } from '../lifecycle/lockEntry.ts'

/** Keeps what an entry says, and which files it has, at the moment it is handed in; in the transaction of that move. */
export async function keepEntryVersion({ transaction, entry }: LockedEntry): Promise<void> {
  const { req } = transaction
  const files = await filesOf({ req, entry })
  await createDocument(req, 'entryVersions', {
    contest: entry.contest,
    entry: entry.id,
    formVersion: entry.formVersion,
    answers: entry.answers,
    files: files.map(({ id, slot, standardName, originalName, sha256 }) => ({
      id,
      slot,
      sha256,
      name: standardName ?? originalName,
    })),
    ...(entry.submittedAt ? { createdAt: entry.submittedAt } : {}),
  })
}
