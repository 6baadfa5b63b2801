import { isOfChild } from '../../domain/files/childSlots.ts'
import { findAll, updateDocument } from '../../store/database/documents.ts'
import type { Transaction } from '../../store/database/transact.ts'

/** Takes out what lies in the places of one child of an entry; the rows stay, as of every file that is taken out. */
export async function dropChildFiles(
  { req }: Transaction,
  { entry, participant, now }: { entry: string; participant: string; now: Date },
): Promise<void> {
  const files = await findAll(req, 'entryFiles', {
    and: [{ entry: { equals: entry } }, { removedAt: { exists: false } }],
  })
  for (const { id } of files.filter((file) => isOfChild(file.slot, participant))) {
    await updateDocument(req, 'entryFiles', id, { removedAt: now.toISOString() })
  }
}
