import type { TaskConfig } from 'payload'

import { readScan } from '../../documents/scan/readScan.ts'
import { recordPaperReading } from '../../operations/papers/recordPaperReading.ts'
import { SYSTEM } from '../../store/database/actors.ts'
import { findById } from '../../store/database/documents.ts'
import { withStoredFile } from '../../store/storage/storedFiles.ts'
import { patienceOf, SCAN_RETRIES, settled } from './askAgain.ts'

type Task = { input: { file: string }; output: Record<string, never> }

/**
 * Reads the codes off a scan of one of our own papers and notes what they say (R79d). Running it twice notes the same. A
 * file whose bytes are gone, or that was taken out meanwhile, is left alone; any other fault, or too little time, is tried
 * again.
 */
export const readPaperScanTask: TaskConfig<Task> = {
  slug: 'readPaperScan',
  inputSchema: [{ name: 'file', type: 'text', required: true }],
  retries: SCAN_RETRIES,
  handler: async ({ input, job, req }) => {
    const file = await findById(req, 'entryFiles', input.file)
    if (!file || file.removedAt) return { output: {} }
    const place = { payload: req.payload, name: file.filename }
    const kind = READABLE.find((each) => each === file.kind) ?? null
    const reading = await withStoredFile(place, async (path) =>
      settled(await readScan({ path, kind, patience: patienceOf(job) })),
    )
    const call = { req, actor: SYSTEM, now: new Date(), fileId: file.id }
    if (reading) await recordPaperReading({ ...call, reading })
    return { output: {} }
  },
}

const READABLE = ['pdf', 'jpg', 'png'] as const
