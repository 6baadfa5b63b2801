import type { PayloadRequest } from 'payload'

import type { Refusal } from '../../domain/basics/refusal.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'

/**
 * Notes where the rendered PDF of a table lies, or why it could not be printed. A second rendering of the same table
 * changes nothing, nor does one that comes when the table is outdated or sealed.
 */
export async function storeRenderedTable({
  req,
  table,
  ...outcome
}: {
  req: PayloadRequest
  table: string
} & ({ file: string; pages: number } | { problem: Refusal })): Promise<void> {
  await transact(req, async (transaction) => {
    await lockRow(transaction, 'recommendationTables', table)
    const stored = await findById(req, 'recommendationTables', table)
    if (stored?.state !== 'generated' || stored.pdf) return
    if ('file' in outcome) {
      const { file: pdf, pages } = outcome
      await updateDocument(req, 'recommendationTables', table, { pdf, pages, problem: null })
      return
    }
    const { code, params } = outcome.problem
    await updateDocument(req, 'recommendationTables', table, { problem: { code, params } })
  })
}
