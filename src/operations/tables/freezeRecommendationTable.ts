import type { Where } from 'payload'

import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { ContestDocument, RecommendationTableDocument } from '../../domain/documents/index.ts'
import { checkGeneration, tableRows } from '../../domain/tables/recommendationTable.ts'
import type { TableRow } from '../../domain/tables/recommendationTable.ts'
import type { TableFiller } from '../../domain/tables/tableFiller.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { sealedRows } from '../../queries/tables/sealedRows.ts'
import { tableCandidates } from '../../queries/tables/tableCandidates.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { createDocument, findAll, findById } from '../../store/database/documents.ts'
import { lockName } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { contestOfRecommender } from '../contest/contestOfRecommender.ts'
import { orderLock, outdateTables } from '../lifecycle/outdateTables.ts'
import { actingRecommender } from '../recommending/actingRecommender.ts'
import { tablePeriod } from '../recommending/tablePeriod.ts'
import type { Call } from '../shared/call.ts'
import { tableDigest } from './tableDigest.ts'

/**
 * Freezes the rows of a recommender's next table (推荐表); the worker renders it (R87–R89). The first is the main table,
 * each after a seal a supplementary one; generating anew before the seal makes a new version.
 */
export function freezeRecommendationTable({
  req,
  actor,
  now,
  contestId,
  filler,
  leaveOutWaiting,
}: Call & {
  contestId: unknown
  filler: TableFiller
  /** Entries without an opinion stay out of this table, and the recommender knows it. */
  leaveOutWaiting: boolean
}): Promise<RecommendationTableDocument | Refusal> {
  return transact(req, async (transaction) => {
    const found = await loadContest(req, contestId)
    if (!found) return refuse('notFound')
    const acting = actingRecommender(actor, found.id)
    if (isRefusal(acting)) return acting
    const contest = await contestOfRecommender(req, found, acting.unit)
    const period = await tablePeriod({ transaction, contest, unit: acting.unit, now })
    if (isRefusal(period)) return period
    const { late } = period.value
    const { unit } = acting
    await lockName(transaction, orderLock({ contest: contest.id, unit }))
    const ready = await tableCandidates({
      transaction,
      contest: contest.id,
      unit,
      late,
    })
    const rows = tableRows(ready.candidates)
    const checked = checkGeneration({ rows, waiting: late ? 0 : ready.waiting, leaveOutWaiting })
    if (isRefusal(checked)) return checked
    await outdateTables({ transaction, contest: contest.id, unit })
    const { sequence, version, serial, replaces } = await nextTable({
      transaction,
      contest,
      unit,
      rows,
    })
    const recommender = await findById(req, 'units', unit)
    const table = await createDocument(req, 'recommendationTables', {
      contest: contest.id,
      unit,
      sequence,
      version,
      serial,
      replaces,
      rows,
      filler,
      state: 'generated',
      digest: tableDigest({ contest, recommenderName: recommender?.name ?? '', rows, filler }),
    })
    await appendActivity(transaction, {
      actor,
      now,
      action: 'generateTable',
      subject: 'recommendationTables',
      subjectId: table.id,
      contest: contest.id,
      to: 'generated',
      details: { serial, version, rows: rows.length },
    })
    return table
  })
}

/**
 * Where a new table stands among a recommender's own: the next version of the one that is not sealed yet. It replaces the
 * version before it, or the sealed table from which an examiner sent a row back (R91).
 */
async function nextTable({
  transaction,
  contest,
  unit,
  rows,
}: {
  transaction: Transaction
  contest: ContestDocument
  unit: string
  rows: TableRow[]
}) {
  const own: Where = { and: [{ contest: { equals: contest.id } }, { unit: { equals: unit } }] }
  const tables = await findAll(transaction.req, 'recommendationTables', own, { sort: '-version' })
  const sequence = tables.filter(({ state }) => state === 'sealed').length
  const [before] = tables.filter((table) => table.sequence === sequence)
  const [sentBack] = await sealedRows({ transaction, entries: rows.map(({ entry }) => entry) })
  const version = (before?.version ?? 0) + 1
  return {
    sequence,
    version,
    serial: [contest.edition, tailOf(contest.id, 4), tailOf(unit, 8), sequence, version].join('-'),
    replaces: before?.id ?? sentBack?.table ?? null,
  }
}

/** The random end of an id, short enough to be read out. */
const tailOf = (id: string, digits: number): string =>
  id.replaceAll('-', '').slice(-digits).toUpperCase()
