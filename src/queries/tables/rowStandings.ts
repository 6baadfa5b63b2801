import { sql } from '@payloadcms/db-postgres'

import { rowStanding } from '../../domain/tables/rowStanding.ts'
import type { RowStanding } from '../../domain/tables/rowStanding.ts'
import { RETURNED_TO, STAGES } from '../../domain/types/entry.ts'
import { oneOf, text, truth } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/**
 * How the entries of printed rows stand now, by id; one that is gone altogether is missing. With `unit` only those that
 * still name that recommender are told apart: of any other it learns no more than that it is out (R92).
 */
export async function rowStandings({
  transaction,
  entries,
  unit,
}: {
  transaction: Reader
  entries: readonly string[]
  unit?: string
}): Promise<ReadonlyMap<string, RowStanding>> {
  if (entries.length === 0) return new Map()
  const found = await transaction.sql.execute(sql`
    select id, stage, returned_to, differs_from_table, recommender_id from ${TABLE.entries}
    where id in ${entries}`)
  const rows = readRows(found, {
    id: text,
    stage: oneOf(STAGES),
    returnedTo: oneOf(RETURNED_TO).nullable,
    differsFromTable: truth.or(false),
    recommenderId: text.nullable,
  })
  return new Map(
    rows.map(({ id, recommenderId, ...entry }) => [
      id,
      unit !== undefined && recommenderId !== unit ? 'out' : rowStanding(entry),
    ]),
  )
}
