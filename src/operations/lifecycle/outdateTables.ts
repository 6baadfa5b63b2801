import { findAll, updateDocument } from '../../store/database/documents.ts'
import { lockName } from '../../store/database/lock.ts'
import type { Transaction } from '../../store/database/transact.ts'

/** Name of the lock under which a recommender's order and tables change; taken after the entries concerned. */
export const orderLock = ({ contest, unit }: { contest: string; unit: string }): string =>
  `recommendations:${contest}:${unit}`

/** Whatever a recommender generated before a change no longer shows what stands (point 42 of the experience). */
export async function outdateTables({
  transaction,
  contest,
  unit,
}: {
  transaction: Transaction
  contest: string
  unit: string
}): Promise<void> {
  await lockName(transaction, orderLock({ contest, unit }))
  const tables = await findAll(transaction.req, 'recommendationTables', {
    and: [
      { contest: { equals: contest } },
      { unit: { equals: unit } },
      { state: { equals: 'generated' } },
    ],
  })
  for (const { id } of tables) {
    await updateDocument(transaction.req, 'recommendationTables', id, { state: 'outdated' })
  }
}
