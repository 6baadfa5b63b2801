import type { RecommendationTableDocument } from '#src/domain/documents/index.ts'
import { tableStatus } from '#src/domain/tables/tableStatus.ts'
import type { TableStatus } from '#src/domain/tables/tableStatus.ts'
import { tableShowsWhatStands } from '#src/operations/tables/tableShowsWhatStands.ts'
import { findAll } from '#src/store/database/documents.ts'
import type { Desk } from './desk.ts'

/** A recommender's tables: the newest and where it stands, and those that were sealed, newest first. */
export async function newestTable({ visit, contest, own, late }: Desk): Promise<{
  table: RecommendationTableDocument | null
  status: TableStatus
  sealed: RecommendationTableDocument[]
}> {
  const { req } = visit
  const found = await findAll(req, 'recommendationTables', {
    and: [{ contest: { equals: own.contest } }, { unit: { equals: own.unit } }],
  })
  const tables = found.sort((a, b) => b.sequence - a.sequence || b.version - a.version)
  const table = tables[0] ?? null
  const transaction = { req, sql: own.transaction.sql }
  const shows =
    table?.state === 'generated' &&
    (await tableShowsWhatStands({ transaction, table, contest, late }))
  return {
    table,
    status: tableStatus(table, shows),
    sealed: tables.filter(({ state }) => state === 'sealed'),
  }
}
