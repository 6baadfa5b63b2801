import { createHash } from 'node:crypto'

import { checkGeneration, tableRows, tableText } from '../domain/recommendationTable.ts'
import { isRefusal, refuse } from '../domain/refusal.ts'
import type { Refusal } from '../domain/refusal.ts'
import type {
  ContestDocument,
  RecommendationTableDocument,
  TableFiller,
  TableRow,
} from '../domain/types/index.ts'
import { tableCandidates } from '../queries/tableCandidates.ts'
import { appendActivity } from '../store/activity.ts'
import { createDocument, findAll, findById } from '../store/documents.ts'
import { lockName } from '../store/lock.ts'
import { transact } from '../store/transact.ts'
import { actingRecommender } from './actingRecommender.ts'
import { loadContest } from './loadContest.ts'
import type { Call } from './moveEntry.ts'
import { orderLock, outdateTables } from './outdateTables.ts'
import { tablePeriod } from './tablePeriod.ts'

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
    const contest = await loadContest(req, contestId)
    if (!contest) return refuse('notFound')
    const acting = actingRecommender(actor, contest.id)
    if (isRefusal(acting)) return acting
    const period = tablePeriod({ contest, now })
    if (isRefusal(period)) return period
    const { late } = period.value
    const { unit } = acting
    await lockName(transaction, orderLock({ contest: contest.id, unit }))
    const found = await tableCandidates({
      transaction,
      contest: contest.id,
      unit,
      onlyReturned: late,
    })
    const rows = tableRows(found.candidates)
    const checked = checkGeneration({ rows, waiting: late ? 0 : found.waiting, leaveOutWaiting })
    if (isRefusal(checked)) return checked
    await outdateTables({ transaction, entry: { contest: contest.id, recommender: unit } })
    const { sequence, version, serial, replaces } = await nextTable({ req, contest, unit })
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
      digest: digestOf({ contest, recommenderName: recommender?.name ?? '', rows, filler }),
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

/** sha256 of what a table prints, hexadecimal. */
export function digestOf({
  contest,
  recommenderName,
  rows,
  filler,
}: {
  contest: Pick<ContestDocument, 'title' | 'recommendationDeclaration'>
  recommenderName: string
  rows: TableRow[]
  filler: TableFiller
}): string {
  const text = tableText({
    contestTitle: contest.title,
    recommenderName,
    declaration: contest.recommendationDeclaration ?? '',
    rows,
    filler,
  })
  return createHash('sha256').update(text).digest('hex')
}

async function nextTable({
  req,
  contest,
  unit,
}: {
  req: Call['req']
  contest: ContestDocument
  unit: string
}) {
  const tables = await findAll(
    req,
    'recommendationTables',
    { and: [{ contest: { equals: contest.id } }, { unit: { equals: unit } }] },
    { sort: '-createdAt' },
  )
  const sequence = tables.filter(({ state }) => state === 'sealed').length
  const versions = tables.filter((table) => table.sequence === sequence)
  const version = Math.max(0, ...versions.map((table) => table.version)) + 1
  const mark = unit.replaceAll('-', '').slice(-6).toUpperCase()
  return {
    sequence,
    version,
    replaces: versions[0]?.id ?? null,
    serial: `${contest.edition}-${contest.id.replaceAll('-', '').slice(-4).toUpperCase()}-${mark}-${sequence}-${version}`,
  }
}
