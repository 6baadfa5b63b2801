import type { TaskConfig } from 'payload'

import { readScan } from '../../documents/scan/readScan.ts'
import { recordPaperReading } from '../../operations/papers/recordPaperReading.ts'
import { SYSTEM } from '../../store/database/actors.ts'
import { findById } from '../../store/database/documents.ts'
import { withStoredFile } from '../../store/storage/storedFiles.ts'

type Task = { input: { file: string }; output: Record<string, never> }

/**
 * Reads the codes off a scan of one of our own papers and notes what they say (R79d). Running it twice notes the same. A
 * file whose bytes are gone, or that was taken out meanwhile, is left alone; any other fault is tried again.
 */
export const readPaperScanTask: TaskConfig<Task> = {
  slug: 'readPaperScan',
  inputSchema: [{ name: 'file', type: 'text', required: true }],
  retries: 2,
  handler: async ({ input, req }) => {
    const file = await findById(req, 'entryFiles', input.file)
    if (!file || file.removedAt) return { output: {} }
    const place = { payload: req.payload, name: file.filename }
    const kind = READABLE.find((each) => each === file.kind) ?? null
    const reading = await withStoredFile(place, (path) => readScan({ path, kind }))
    const call = { req, actor: SYSTEM, now: new Date(), fileId: file.id }
    if (reading) await recordPaperReading({ ...call, reading })
    return { output: {} }
  },
}

const READABLE = ['pdf', 'jpg', 'png'] as const
