import { tableRows } from '../domain/recommendationTable.ts'
import { isRefusal, ok, refuse } from '../domain/refusal.ts'
import type { Refusal } from '../domain/refusal.ts'
import type {
  Actor,
  ContestDocument,
  RecommendationTableDocument,
  TableRow,
} from '../domain/types/index.ts'
import { tableCandidates } from '../queries/tableCandidates.ts'
import { appendActivity } from '../store/activity.ts'
import { findAll, findById, updateDocument } from '../store/documents.ts'
import { lockName, lockRow } from '../store/lock.ts'
import { transact } from '../store/transact.ts'
import type { Transaction } from '../store/transact.ts'
import { actingRecommender } from './actingRecommender.ts'
import { digestOf } from './freezeRecommendationTable.ts'
import { loadContest } from './loadContest.ts'
import { moveEntry } from './moveEntry.ts'
import type { Call } from './moveEntry.ts'
import { orderLock } from './outdateTables.ts'
import { tablePeriod } from './tablePeriod.ts'

/**
 * Hands in a stamped table: all its rows move together, or none does (R90). Refuses `tableOutdated` when anything it
 * printed has changed since, `tableScanMissing`, `tableNotRendered`, `tableAlreadySealed`.
 */
export function sealRecommendationTable({
  req,
  actor,
  now,
  tableId,
}: Call & { tableId: unknown }): Promise<RecommendationTableDocument | Refusal> {
  return transact(req, async (transaction) => {
    const own = await lockOwnTable({ transaction, actor, now, tableId })
    if (isRefusal(own)) return own
    const { table, contest } = own
    if (!table.pdf) return refuse('tableNotRendered')
    if (!table.scan) return refuse('tableScanMissing')
    if (await hasChanged({ ...own, transaction })) return refuse('tableOutdated')
    for (const row of table.rows) {
      const moved = await sealRow({ req, actor, now, row })
      if (isRefusal(moved)) return moved
    }
    await bindOpinions({ req, table, unit: own.unit })
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

/** A table of the acting recommender under lock, while it may still change; anybody else's does not exist (R92). */
export async function lockOwnTable({
  transaction,
  actor,
  now,
  tableId,
}: {
  transaction: Transaction
  actor: Actor
  now: Date
  tableId: unknown
}): Promise<
  | {
      ok: true
      table: RecommendationTableDocument
      contest: ContestDocument
      unit: string
      late: boolean
    }
  | Refusal
> {
  const { req } = transaction
  const found = await findById(req, 'recommendationTables', tableId)
  const contest = found && (await loadContest(req, found.contest))
  if (!found || !contest) return refuse('notFound')
  const acting = actingRecommender(actor, contest.id)
  if (isRefusal(acting) || acting.unit !== found.unit) return refuse('notFound')
  const period = tablePeriod({ contest, now })
  if (isRefusal(period)) return period
  await lockName(transaction, orderLock({ contest: contest.id, unit: acting.unit }))
  await lockRow(transaction, 'recommendationTables', found.id)
  const table = await findById(req, 'recommendationTables', found.id)
  if (!table) return refuse('notFound')
  if (table.state === 'sealed') return refuse('tableAlreadySealed')
  return { ok: true, table, contest, unit: acting.unit, late: period.value.late }
}

async function hasChanged({
  transaction,
  table,
  contest,
  unit,
  late,
}: {
  transaction: Transaction
  table: RecommendationTableDocument
  contest: ContestDocument
  unit: string
  late: boolean
}): Promise<boolean> {
  if (table.state === 'outdated') return true
  const { candidates } = await tableCandidates({
    transaction,
    contest: contest.id,
    unit,
    onlyReturned: late,
  })
  const recommender = await findById(transaction.req, 'units', unit)
  const digest = digestOf({
    contest,
    recommenderName: recommender?.name ?? '',
    rows: tableRows(candidates),
    filler: table.filler,
  })
  return digest !== table.digest
}

async function sealRow({ row, ...call }: Call & { row: TableRow }) {
  const entry = await findById(call.req, 'entries', row.entry)
  return moveEntry({
    ...call,
    action: entry?.stage === 'returned' ? 'resubmit' : 'seal',
    entryId: row.entry,
    input: { table: ok() },
  })
}

async function bindOpinions({
  req,
  table,
  unit,
}: {
  req: Call['req']
  table: RecommendationTableDocument
  unit: string
}): Promise<void> {
  const opinions = await findAll(req, 'recommendations', {
    and: [
      { unit: { equals: unit } },
      { entry: { in: table.rows.map(({ entry }) => entry) } },
      { supersededAt: { exists: false } },
    ],
  })
  for (const { id } of opinions) {
    await updateDocument(req, 'recommendations', id, { table: table.id })
  }
}
