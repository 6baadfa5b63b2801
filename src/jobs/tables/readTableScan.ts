import type { TaskConfig } from 'payload'

import { readScan } from '../../documents/scan/readScan.ts'
import type { PaperReading } from '../../domain/papers/papers.ts'
import { recordTableReading } from '../../operations/tables/recordTableReading.ts'
import { SYSTEM } from '../../store/database/actors.ts'
import { findById } from '../../store/database/documents.ts'
import { withStoredFile } from '../../store/storage/storedFiles.ts'
import { patienceOf, SCAN_RETRIES, settled } from '../papers/askAgain.ts'

type Task = { input: { table: string; scan: string }; output: Record<string, never> }

/**
 * Reads the codes off the stamped scan of a recommendation table and notes what they say (R79d, R90). Running it twice
 * notes the same; a scan that was replaced, and a table that is sealed, are left alone. A scan whose bytes are gone is
 * unreadable; any other fault, or too little time, is tried again.
 */
export const readTableScanTask: TaskConfig<Task> = {
  slug: 'readTableScan',
  inputSchema: [
    { name: 'table', type: 'text', required: true },
    { name: 'scan', type: 'text', required: true },
  ],
  retries: SCAN_RETRIES,
  handler: async ({ input: { table: id, scan }, job, req }) => {
    const table = await findById(req, 'recommendationTables', id)
    if (table?.state !== 'generated' || table.scan !== scan) return { output: {} }
    const pages = Math.min((table.pages ?? 0) + SPARE_PAGES, MOST_PAGES)
    const reading = await withStoredFile({ payload: req.payload, name: scan }, async (path) =>
      settled(await readScan({ path, kind: 'pdf', pages, patience: patienceOf(job) })),
    )
    const call = { req, actor: SYSTEM, now: new Date(), tableId: id, scan }
    await recordTableReading({ ...call, reading: reading ?? GONE })
    return { output: {} }
  },
}

/** A cover sheet, an empty back: more than the table itself has. */
const SPARE_PAGES = 12
const MOST_PAGES = 400
const GONE: PaperReading = { references: [], pageCount: 0, isOriginal: false, sealSeen: null }
