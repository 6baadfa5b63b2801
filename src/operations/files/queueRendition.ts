import type { EntryFileDocument } from '../../domain/documents/index.ts'
import { createDocument } from '../../store/database/documents.ts'
import type { Transaction } from '../../store/database/transact.ts'

/** Has the worker make a version of a film that browsers play, once this transaction is there (R79e). */
export async function queueRendition({
  transaction: { req },
  file: { id, contest },
}: {
  transaction: Pick<Transaction, 'req'>
  file: Pick<EntryFileDocument, 'id' | 'contest'>
}): Promise<void> {
  await createDocument(req, 'renditions', {
    contest,
    file: id,
    state: 'waiting' as const,
    percent: 0,
    attempts: 0,
  })
}
