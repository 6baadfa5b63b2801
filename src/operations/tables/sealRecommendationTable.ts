import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { windowOpen } from '../../domain/contest/schedule.ts'
import type { RecommendationTableDocument } from '../../domain/documents/index.ts'
import type { TableRow } from '../../domain/tables/recommendationTable.ts'
import { checkTableScan } from '../../domain/tables/tableScan.ts'
import type { LateRows } from '../../domain/tables/tableTime.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findAll, findById, updateDocument } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { moveEntry } from '../lifecycle/moveEntry.ts'
import type { Call } from '../shared/call.ts'
import { lockOwnTable } from './lockOwnTable.ts'
import type { OwnTable } from './lockOwnTable.ts'
import { tableShowsWhatStands } from './tableShowsWhatStands.ts'

/**
 * Hands in a stamped table: all its rows move together, or none does (R90). Refuses `tableOutdated` when anything it
 * printed has changed since, `tableNotRendered`, `tableAlreadySealed`, and what `checkTableScan` refuses.
 */
export function sealRecommendationTable({
  req,
  actor,
  now,
  tableId,
}: Call & { tableId: unknown }): Promise<RecommendationTableDocument | Refusal> {
  return transact(req, async (transaction) => {
    const own = await lockOwnTable({ transaction, actor, now, tableId, entriesToo: true })
    if (isRefusal(own)) return own
    const { table, contest } = own
    if (!table.pdf) return refuse('tableNotRendered')
    const current = await checkCurrent({ transaction, own, now })
    if (isRefusal(current)) return current
    const scan = checkTableScan(table)
    if (isRefusal(scan)) return scan
    for (const row of table.rows) {
      const moved = await sealRow({ req, actor, now, row })
      if (isRefusal(moved)) return moved
    }
    await bindOpinions({ req, table })
    const sealed = await updateDocument(req, 'recommendationTables', table.id, {
      state: 'sealed',
      sealedAt: now.toISOString(),
    })
    await appendActivity(transaction, {
      actor,
      now,
      action: 'sealTable',
      subject: 'recommendationTables',
      subjectId: table.id,
      contest: contest.id,
      from: 'generated',
      to: 'sealed',
      details: { serial: table.serial, rows: table.rows.length },
    })
    return sealed
  })
}

/** A table that was right when the window closed is late, not outdated. */
async function checkCurrent({
  transaction,
  own: { table, contest, late },
  now,
}: {
  transaction: Transaction
  own: OwnTable
  now: Date
}): Promise<{ ok: true } | Refusal> {
  const shows = (rows: LateRows | null) =>
    tableShowsWhatStands({ transaction, table, contest, late: rows })
  if (await shows(late)) return { ok: true }
  if (late && (await shows(null))) {
    const closed = windowOpen({ contest, key: 'recommendation', now })
    if (isRefusal(closed)) return closed
  }
  return refuse('tableOutdated')
}

/** A row that an examiner sent back goes on where it was; the new table shows the entry as it is. */
async function sealRow({ row, ...call }: Call & { row: TableRow }) {
  const entry = await findById(call.req, 'entries', row.entry)
  return moveEntry({
    ...call,
    action: entry?.stage === 'returned' ? 'resubmit' : 'seal',
    entryId: row.entry,
    input: { table: ok() },
    follow: async () => {
      if (entry?.differsFromTable) {
        await updateDocument(call.req, 'entries', row.entry, { differsFromTable: false })
      }
    },
  })
}

async function bindOpinions({
  req,
  table,
}: {
  req: Call['req']
  table: RecommendationTableDocument
}): Promise<void> {
  const opinions = await findAll(req, 'recommendations', {
    and: [
      { unit: { equals: table.unit } },
      { entry: { in: table.rows.map(({ entry }) => entry) } },
      { supersededAt: { exists: false } },
    ],
  })
  for (const { id } of opinions) {
    await updateDocument(req, 'recommendations', id, { table: table.id })
  }
}
