import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { updateDocument } from '../../store/database/documents.ts'
import { moveEntry } from '../lifecycle/moveEntry.ts'
import { queueComparison } from '../lifecycle/queueComparison.ts'
import type { Call } from '../shared/call.ts'

/** Corrects the title of an accepted entry on the record; the entry stays accepted (domain.md, lifecycle). */
export function correctEntry({
  entryId,
  title,
  reason,
  ...call
}: Call & { entryId: unknown; title: string; reason: string }): Promise<EntryDocument | Refusal> {
  return moveEntry({
    ...call,
    action: 'correct',
    entryId,
    input: async () => (title.trim() ? { reason } : refuse('fieldRequired')),
    follow: async ({ transaction, entry }) => {
      await updateDocument(transaction.req, 'entries', entry.id, {
        title: title.trim(),
        differsFromTable: entry.differsFromTable || entry.route === 'recommender',
      })
      await queueComparison({ req: transaction.req, entry: entry.id })
    },
  })
}
