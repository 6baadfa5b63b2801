import { sql } from '@payloadcms/db-postgres'

import { integer } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readSoleRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

type Own = { transaction: Reader; contest: string; unit: string }

/** The rank behind the last of a recommender's current recommendations. Ranks only say who comes before whom. */
export async function nextRank({ transaction, contest, unit }: Own): Promise<number> {
  const found = await transaction.sql.execute(sql`
    select coalesce(max(rank), 0)::int + 1 as next from ${TABLE.recommendations}
    where contest_id = ${contest} and unit_id = ${unit} and superseded_at is null`)
  return readSoleRow(found, { next: integer }).next
}
