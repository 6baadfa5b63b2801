import { sql } from '@payloadcms/db-postgres'

import { rowStanding } from '../../domain/tables/rowStanding.ts'
import type { RowStanding } from '../../domain/tables/rowStanding.ts'
import type { Entry } from '../../domain/types/index.ts'
import type { Transaction } from '../../store/database/transact.ts'

/**
 * How the entries of printed rows stand now, by id; one that is gone altogether is missing. With `unit` only those that
 * still name that recommender are told apart: of any other it learns no more than that it is out (R92).
 */
export async function rowStandings({
  transaction,
  entries,
  unit,
}: {
  transaction: Pick<Transaction, 'sql'>
  entries: readonly string[]
  unit?: string
}): Promise<ReadonlyMap<string, RowStanding>> {
  if (entries.length === 0) return new Map()
  const { rows } = await transaction.sql.execute(sql`
    select id, stage, returned_to, differs_from_table, recommender_id from entries
    where id in ${entries}`)
  return new Map(
    rows.map((row) => [
      String(row.id),
      unit !== undefined && row.recommender_id !== unit
        ? 'out'
        : rowStanding({
            stage: row.stage as Entry['stage'],
            returnedTo: row.returned_to as Entry['returnedTo'],
            differsFromTable: row.differs_from_table === true,
          }),
    ]),
  )
}
