import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { ContestDocument, RecommendationTableDocument } from '../../domain/documents/index.ts'
import type { LateRows } from '../../domain/tables/tableTime.ts'
import type { Actor } from '../../domain/types/index.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { findById } from '../../store/database/documents.ts'
import { lockName, lockRow } from '../../store/database/lock.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { contestOfRecommender } from '../contest/contestOfRecommender.ts'
import { orderLock } from '../lifecycle/outdateTables.ts'
import { actingRecommender } from '../recommending/actingRecommender.ts'
import { tablePeriod } from '../recommending/tablePeriod.ts'

export type OwnTable = {
  ok: true
  table: RecommendationTableDocument
  contest: ContestDocument
  /** Which rows alone are in a table after the close. */
  late: LateRows | null
}

/**
 * A table of the acting recommender under lock, while it may still change; anybody else's does not exist (R92). With
 * `entriesToo` the entries of its rows are locked first, in the order every other operation keeps: entries, order, table.
 */
export async function lockOwnTable({
  transaction,
  actor,
  now,
  tableId,
  entriesToo = false,
}: {
  transaction: Transaction
  actor: Actor
  now: Date
  tableId: unknown
  entriesToo?: boolean
}): Promise<OwnTable | Refusal> {
  const { req } = transaction
  const found = await findById(req, 'recommendationTables', tableId)
  const scheduled = found && (await loadContest(req, found.contest))
  if (!found || !scheduled) return refuse('notFound')
  const acting = actingRecommender(actor, scheduled.id)
  if (isRefusal(acting) || acting.unit !== found.unit) return refuse('notFound')
  const contest = await contestOfRecommender(req, scheduled, acting.unit)
  if (found.state === 'sealed') return refuse('tableAlreadySealed')
  const period = await tablePeriod({ transaction, contest, unit: acting.unit, now })
  if (isRefusal(period)) return period
  if (entriesToo) {
    for (const entry of found.rows.map((row) => row.entry).sort()) {
      await lockRow(transaction, 'entries', entry)
    }
  }
  await lockName(transaction, orderLock({ contest: contest.id, unit: acting.unit }))
  await lockRow(transaction, 'recommendationTables', found.id)
  const table = await findById(req, 'recommendationTables', found.id)
  if (!table) return refuse('notFound')
  if (table.state === 'sealed') return refuse('tableAlreadySealed')
  return { ok: true, table, contest, late: period.value.late }
}
