import type { PaperReading } from '../../domain/papers/papers.ts'
import { judgeTableScan } from '../../domain/tables/tableScan.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findAll, findById, updateDocument } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import type { Call } from '../shared/call.ts'

/**
 * Notes what was read off the stamped scan of a table, judged against its printed version (R79d, R90). The scan of that
 * very version, whole, is enough for the seal; any other is refused in words, or wants a person to look at it. Run twice,
 * it notes the same once more; a scan that was replaced meanwhile, or a sealed table, is left alone.
 */
export async function recordTableReading({
  req,
  actor,
  now,
  tableId,
  scan,
  reading,
}: Call & { tableId: string; scan: string; reading: PaperReading }): Promise<void> {
  await transact(req, async (transaction) => {
    await lockRow(transaction, 'recommendationTables', tableId)
    const table = await findById(req, 'recommendationTables', tableId)
    if (table?.state !== 'generated' || table.scan !== scan) return
    const serials = [...new Set(reading.references.map(({ serial }) => serial))]
    const known = await findAll(req, 'recommendationTables', { serial: { in: serials } })
    const { verdict, missing } = judgeTableScan({
      reading,
      table,
      known,
      pages: table.pages ?? null,
    })
    await updateDocument(req, 'recommendationTables', table.id, {
      scanVerdict: verdict,
      scanMissing: missing,
      scanSealSeen: reading.sealSeen,
    })
    await appendActivity(transaction, {
      actor,
      now,
      contest: table.contest,
      action: 'readTableScan',
      subject: 'recommendationTables',
      subjectId: table.id,
      details: { verdict, missing, scan },
    })
  })
}
