import type { PayloadRequest } from 'payload'

import type { EntryDocument } from '../../domain/documents/index.ts'
import { isOpenPart } from '../../domain/forms/openSections.ts'
import type { FormSection } from '../../domain/types/index.ts'
import { formOfEntry } from '../../queries/entry/formOfEntry.ts'
import { copySubject, workingCopiesOf } from '../../store/records/workingCopies.ts'

/** Sections of an entry that hold typed text nobody saved; of a returned entry those that may be written. */
export async function unsavedSections({
  req,
  entry,
}: {
  req: PayloadRequest
  entry: Pick<EntryDocument, 'id' | 'formVersion' | 'stage' | 'openSections'>
}): Promise<FormSection[]> {
  const copies = await workingCopiesOf(req, copySubject.entry(entry.id))
  const unsaved = new Set(copies.filter(({ input }) => input).map(({ section }) => section))
  if (unsaved.size === 0) return []
  const version = await formOfEntry(req, entry)
  if (!version) return []
  const { definition } = version
  return definition.sections.filter(
    ({ key }) => unsaved.has(key) && isOpenPart(entry, definition, key),
  )
}
