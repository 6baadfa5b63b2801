import type { EntryDocument } from '../domain/types/index.ts'
import { findAll, updateDocument } from '../store/documents.ts'
import type { Transaction } from '../store/transact.ts'

/** Name of the lock under which a recommender's order and tables change. */
export const orderLock = ({ contest, unit }: { contest: string; unit: string }): string =>
  `recommendations:${contest}:${unit}`

/** Whatever was generated before a change no longer shows what stands (point 42 of the experience). */
export async function outdateTables({
  transaction: { req },
  entry,
}: {
  transaction: Transaction
  entry: Pick<EntryDocument, 'contest' | 'recommender'>
}): Promise<void> {
  if (!entry.recommender) return
  const tables = await findAll(req, 'recommendationTables', {
    and: [
      { contest: { equals: entry.contest } },
      { unit: { equals: entry.recommender } },
      { state: { equals: 'generated' } },
    ],
  })
  for (const { id } of tables) {
    await updateDocument(req, 'recommendationTables', id, { state: 'outdated' })
  }
}
