import type { PayloadRequest } from 'payload'

import { slotsOffOf } from '../../queries/entry/slotsOffOf.ts'
import { loadCategory } from '../../queries/contest/loadContest.ts'
import { findAll } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { storeSlotsOff } from '../../store/records/storeSlotsOff.ts'

/**
 * Settles anew, for all entries of a category, which slots their answers close: when its slots were changed. Nothing that
 * was uploaded goes; a slot that is closed now is only shown to fewer.
 */
export async function resettleSlots({
  req,
  category: id,
}: {
  req: PayloadRequest
  category: string
}): Promise<void> {
  await transact(req, async (transaction) => {
    const category = await loadCategory(req, id)
    if (!category) return
    const entries = await findAll(req, 'entries', { category: { equals: id } })
    const settled = await Promise.all(
      entries.map(async (entry) => ({
        id: entry.id,
        slotsOff: await slotsOffOf({ req, entry, category }),
      })),
    )
    await storeSlotsOff(transaction, settled)
  })
}
