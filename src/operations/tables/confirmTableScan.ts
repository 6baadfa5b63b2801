import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { RecommendationTableDocument } from '../../domain/documents/index.ts'
import { isInScope } from '../../domain/lifecycle/performers.ts'
import { readOpinion } from '../../domain/recommending/opinion.ts'
import { mayConfirmTableScan } from '../../domain/tables/tableScan.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import type { Transaction } from '../../store/database/transact.ts'
import type { Call } from '../shared/call.ts'
import { lockOwnTable } from './lockOwnTable.ts'

/**
 * Takes the scan of a table whose codes did not prove it, by the word of a person who looked at it: somebody of the unit,
 * or staff, who give a reason (R79b, R90). It stands on record and beside the table. Refuses what `mayConfirmTableScan`
 * refuses; `reasonMissing` to staff.
 */
export function confirmTableScan({
  req,
  actor,
  now,
  tableId,
  reason = '',
}: Call & { tableId: unknown; reason?: unknown }): Promise<RecommendationTableDocument | Refusal> {
  return transact(req, async (transaction) => {
    const table = await lockForWord({ transaction, actor, now, tableId })
    if (isRefusal(table)) return table
    const by = actor.kind === 'staff' ? 'staff' : 'unit'
    if (table.state === 'outdated') return refuse('tableOutdated')
    const may = mayConfirmTableScan(table, by)
    if (isRefusal(may)) return may
    const why = by === 'staff' ? readOpinion(reason, 'reasonMissing') : null
    if (why && isRefusal(why)) return why
    const confirmation = { by, name: actor.name, reason: why?.value ?? '' } as const
    const confirmed = await updateDocument(req, 'recommendationTables', table.id, {
      scanConfirmedAt: now.toISOString(),
      scanConfirmation: confirmation,
    })
    await appendActivity(transaction, {
      actor,
      now,
      contest: table.contest,
      action: 'confirmTableScan',
      subject: 'recommendationTables',
      subjectId: table.id,
      details: {
        verdict: table.scanVerdict ?? null,
        scan: table.scan ?? null,
        reason: confirmation.reason,
      },
    })
    return confirmed
  })
}

async function lockForWord({
  transaction,
  actor,
  now,
  tableId,
}: Pick<Call, 'actor' | 'now'> & { transaction: Transaction; tableId: unknown }): Promise<
  RecommendationTableDocument | Refusal
> {
  if (actor.kind !== 'staff') {
    const own = await lockOwnTable({ transaction, actor, now, tableId })
    return isRefusal(own) ? own : own.table
  }
  const { req } = transaction
  const found = await findById(req, 'recommendationTables', tableId)
  if (!found || !isInScope(actor, found.contest)) return refuse('notFound')
  if (actor.role === 'auditor') return refuse('notAllowed')
  await lockRow(transaction, 'recommendationTables', found.id)
  const table = (await findById(req, 'recommendationTables', found.id)) ?? found
  return table.state === 'sealed' ? refuse('tableAlreadySealed') : table
}
