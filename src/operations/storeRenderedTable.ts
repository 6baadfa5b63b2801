import type { PayloadRequest } from 'payload'

import { findById, updateDocument } from '../store/documents.ts'
import { lockRow } from '../store/lock.ts'
import { transact } from '../store/transact.ts'

/** Notes where the rendered PDF of a table lies. A second rendering of the same table changes nothing. */
export async function storeRenderedTable({
  req,
  table,
  file,
}: {
  req: PayloadRequest
  table: string
  /** Name below the data directory's `files`. */
  file: string
}): Promise<void> {
  await transact(req, async (transaction) => {
    await lockRow(transaction, 'recommendationTables', table)
    const stored = await findById(req, 'recommendationTables', table)
    if (stored && !stored.pdf)
      await updateDocument(req, 'recommendationTables', table, { pdf: file })
  })
}
