import type { PayloadRequest } from 'payload'

import type { Outcome } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { openSectionsOf } from '../../domain/forms/openSections.ts'
import { mayEdit } from '../../domain/lifecycle/index.ts'
import { formOfEntry } from '../../queries/entry/formOfEntry.ts'

/**
 * Whether somebody may write one section of an entry now. Of a returned entry its form tells what hangs on the sections that
 * were named. Refuses what `mayEdit` refuses.
 */
export async function mayWriteSection({
  req,
  entry,
  ...question
}: Parameters<typeof mayEdit>[0] & {
  req: PayloadRequest
  entry: EntryDocument
}): Promise<Outcome> {
  const version = entry.stage === 'returned' ? await formOfEntry(req, entry) : null
  const openSections = version ? openSectionsOf(entry, version.definition) : entry.openSections
  return mayEdit({ ...question, entry: { ...entry, openSections } })
}
