import type { ContestDocument, RecommendationTableDocument } from '../../domain/documents/index.ts'
import { tableRows } from '../../domain/tables/recommendationTable.ts'
import type { LateRows } from '../../domain/tables/tableTime.ts'
import { tableCandidates } from '../../queries/tables/tableCandidates.ts'
import { findById } from '../../store/database/documents.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { tableDigest } from './tableDigest.ts'

/**
 * Whether a generated table still prints what stands now: rows, opinions, order, and the names of units, categories and
 * contest, which staff may correct without an entry being touched.
 */
export async function tableShowsWhatStands({
  transaction,
  table,
  contest,
  late,
}: {
  transaction: Pick<Transaction, 'req' | 'sql'>
  table: RecommendationTableDocument
  contest: ContestDocument
  /** Which rows alone are in a table after the close. */
  late: LateRows | null
}): Promise<boolean> {
  if (table.state === 'outdated') return false
  const { candidates } = await tableCandidates({
    transaction,
    contest: contest.id,
    unit: table.unit,
    late,
  })
  const recommender = await findById(transaction.req, 'units', table.unit)
  const digest = tableDigest({
    contest,
    recommenderName: recommender?.name ?? '',
    rows: tableRows(candidates),
    filler: table.filler,
  })
  return digest === table.digest
}
