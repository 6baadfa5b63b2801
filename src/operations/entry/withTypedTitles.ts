import type { PayloadRequest } from 'payload'

import type { EntryDocument } from '../../domain/documents/index.ts'
import { titleOf } from '../../domain/forms/titleField.ts'
import { findAll } from '../../store/database/documents.ts'
import { copySubject } from '../../store/records/workingCopies.ts'

/**
 * Entries as their own people know them: one whose form was never saved has the title that was typed and kept by itself,
 * where a list would else call it untitled. Nobody else is shown what nobody has saved.
 */
export async function withTypedTitles<
  Entry extends Pick<EntryDocument, 'id' | 'title' | 'formVersion'>,
>(req: PayloadRequest, entries: Entry[]): Promise<Entry[]> {
  const bare = entries.filter(({ title }) => !title)
  if (bare.length === 0) return entries
  const [copies, versions] = await Promise.all([
    findAll(req, 'workingCopies', { subject: { in: bare.map(({ id }) => copySubject.entry(id)) } }),
    findAll(req, 'formVersions', { id: { in: bare.map(({ formVersion }) => formVersion) } }),
  ])
  const typedIn = (entry: Entry): string | null => {
    const form = versions.find(({ id }) => id === entry.formVersion)
    if (!form) return null
    const subject = copySubject.entry(entry.id)
    const typed = copies.flatMap((copy) =>
      copy.subject === subject && copy.input ? [titleOf(form.definition, copy.input)] : [],
    )
    return typed.find((title) => title?.trim())?.trim() ?? null
  }
  return entries.map((entry) => (entry.title ? entry : { ...entry, title: typedIn(entry) }))
}
