import { isRefusal, refuse } from '../domain/refusal.ts'
import type { Refusal } from '../domain/refusal.ts'
import type { RecommendationTableDocument } from '../domain/types/index.ts'
import { appendActivity } from '../store/activity.ts'
import { updateDocument } from '../store/documents.ts'
import { transact } from '../store/transact.ts'
import type { Call } from './moveEntry.ts'
import { lockOwnTable } from './sealRecommendationTable.ts'

/** The stamped scan of a generated table, already checked and stored as `file` (R79b, R90). A new scan takes the place of an older one. */
export function attachTableScan({
  req,
  actor,
  now,
  tableId,
  file,
  sha256,
}: Call & { tableId: unknown; file: string; sha256: string }): Promise<
  RecommendationTableDocument | Refusal
> {
  return transact(req, async (transaction) => {
    const own = await lockOwnTable({ transaction, actor, now, tableId })
    if (isRefusal(own)) return own
    if (own.table.state === 'outdated') return refuse('tableOutdated')
    const table = await updateDocument(req, 'recommendationTables', own.table.id, {
      scan: file,
      scanSha256: sha256,
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
    return table
  })
}
