import { sql } from '@payloadcms/db-postgres'

import { number, recordOf, text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

export type MarkRow = {
  id: string
  judge: string
  entry: string
  values: Record<string, number>
  supersedes: string | null
}

/** Every mark of a round, superseded ones too, oldest first. */
export async function marksOfRound({
  transaction,
  round,
}: {
  transaction: Reader
  round: string
}): Promise<MarkRow[]> {
  const found = await transaction.sql.execute(sql`
    select id, judge_id as judge, entry_id as entry, "values", supersedes_id as supersedes
    from ${TABLE.marks} where round_id = ${round} order by created_at, id`)
  return readRows(found, {
    id: text,
    judge: text,
    entry: text,
    values: recordOf(number),
    supersedes: text.nullable,
  })
}
