import type { PayloadRequest } from 'payload'

import type { EntryDocument } from '../../domain/documents/index.ts'
import { titleOf } from '../../domain/forms/formKeys.ts'
import { findAll } from '../../store/database/documents.ts'
import { copySubject } from '../../store/records/workingCopies.ts'

/**
 * Entries as their own people know them: one whose form was never saved has the title that was typed and kept by itself,
 * where a list would else call it untitled. Nobody else is shown what nobody has saved.
 */
export async function withTypedTitles<Entry extends Pick<EntryDocument, 'id' | 'title'>>(
  req: PayloadRequest,
  entries: Entry[],
): Promise<Entry[]> {
  const bare = entries.filter(({ title }) => !title).map(({ id }) => copySubject.entry(id))
  if (bare.length === 0) return entries
  const copies = await findAll(req, 'workingCopies', { subject: { in: bare } })
  const titles = new Map(
    copies.flatMap(({ subject, input }) => {
      const title = input && titleOf(input)?.trim()
      return title ? [[subject, title]] : []
    }),
  )
  return entries.map((entry) => ({
    ...entry,
    title: entry.title || (titles.get(copySubject.entry(entry.id)) ?? null),
  }))
}
