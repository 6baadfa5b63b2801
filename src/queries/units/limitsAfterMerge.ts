import type { EntryDocument } from '../../domain/documents/index.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { countTaken } from '../contest/entryCounts.ts'
import { loadCategory } from '../contest/loadContest.ts'
import { grantedSlots } from '../entry/grantedSlots.ts'

/** A category in which two units together hold more than one unit may. */
export type OverLimit = { category: string; taken: number; limit: number }

/** Where the limit of a category will be exceeded once two units are one; nothing is taken away for it (R25). */
export async function limitsAfterMerge({
  transaction,
  entries,
  units,
}: {
  transaction: Transaction
  /** Of the unit that goes. */
  entries: Pick<EntryDocument, 'category'>[]
  units: string[]
}): Promise<OverLimit[]> {
  const over: OverLimit[] = []
  for (const id of new Set(entries.map(({ category }) => category))) {
    const category = await loadCategory(transaction.req, id)
    if (!category || category.limits.perUnit === null) continue
    let taken = 0
    let limit = category.limits.perUnit
    for (const unit of units) {
      const asked = { transaction, category: id, charge: { kind: 'unit' as const, id: unit } }
      taken += await countTaken(asked)
      if (category.limits.soft) limit += await grantedSlots(asked)
    }
    if (taken > limit) over.push({ category: category.title, taken, limit })
  }
  return over
}
