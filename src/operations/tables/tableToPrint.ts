import type { PayloadRequest } from 'payload'

import { isRefusal } from '../../domain/basics/refusal.ts'
import type { ContestDocument, RecommendationTableDocument } from '../../domain/documents/index.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { findById } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { outdateTables } from '../lifecycle/outdateTables.ts'
import { tableDigest } from './tableDigest.ts'

/** What a table prints beside its own rows. */
export type PrintableTable = {
  table: RecommendationTableDocument
  contest: ContestDocument
  recommenderName: string
}

/**
 * A generated table that waits for its PDF, or null when there is nothing to print. Where the name of contest or
 * recommender was corrected since, the paper would not be what its digest says: the table is outdated instead.
 */
export async function tableToPrint({
  req,
  id,
}: {
  req: PayloadRequest
  id: string
}): Promise<PrintableTable | null> {
  const printable = await transact(req, async (transaction) => {
    const table = await findById(req, 'recommendationTables', id)
    if (table?.state !== 'generated' || table.pdf) return null
    const contest = await loadContest(req, table.contest)
    const recommender = await findById(req, 'units', table.unit)
    if (!contest || !recommender) return null
    const { rows, filler, unit } = table
    const recommenderName = recommender.name
    if (tableDigest({ contest, recommenderName, rows, filler }) !== table.digest) {
      await outdateTables({ transaction, contest: contest.id, unit })
      return null
    }
    return { table, contest, recommenderName }
  })
  return isRefusal(printable) ? null : printable
}
