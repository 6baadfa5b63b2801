import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { RecommendationTableDocument } from '../../domain/documents/index.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { updateDocument } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { queuePageImages } from '../files/queuePageImages.ts'
import type { Call } from '../shared/call.ts'
import { lockOwnTable } from './lockOwnTable.ts'
import { queueTableReading } from './queueTableReading.ts'

/** A scan that was received and found to be a PDF, and lies where nobody finds it yet. */
export type ReceivedScan = {
  /** Name below the data directory's `files`. */
  filename: string
  sha256: string
  /** Moves it to its place; called last before the commit. */
  keep: () => Promise<void>
}

/**
 * The stamped scan of a generated table (R79b, R90). A new scan takes the place of an older one, whose bytes stay; the worker reads it. Refuses
 * `tableNotRendered`, `tableOutdated`, `tableAlreadySealed`.
 */
export function attachTableScan({
  req,
  actor,
  now,
  tableId,
  scan: { filename, sha256, keep },
}: Call & { tableId: unknown; scan: ReceivedScan }): Promise<
  RecommendationTableDocument | Refusal
> {
  return transact(req, async (transaction) => {
    const own = await lockOwnTable({ transaction, actor, now, tableId })
    if (isRefusal(own)) return own
    if (own.table.state === 'outdated') return refuse('tableOutdated')
    if (!own.table.pdf) return refuse('tableNotRendered')
    const table = await updateDocument(req, 'recommendationTables', own.table.id, {
      scan: filename,
      scanSha256: sha256,
      ...UNREAD,
    })
    await appendActivity(transaction, {
      actor,
      now,
      action: 'attachScan',
      subject: 'recommendationTables',
      subjectId: table.id,
      contest: own.contest.id,
      details: { sha256 },
    })
    await queueTableReading({ req, table: table.id, scan: filename })
    const drawn = { filename, kind: 'pdf', contest: own.contest.id }
    await queuePageImages({ req, file: drawn })
    await keep()
    return table
  })
}

/** Nothing that was read off an earlier scan, or said of it, holds for this one. */
const UNREAD = {
  scanVerdict: null,
  scanMissing: null,
  scanSealSeen: null,
  scanConfirmedAt: null,
  scanConfirmation: null,
} as const
