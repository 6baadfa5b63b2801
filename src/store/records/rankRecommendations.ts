import { sql } from '@payloadcms/db-postgres'

import type { Reader } from '../database/database.ts'
import { TABLE } from '../database/table.ts'

/** Writes the ranks 1 … n of a recommender's current recommendations in the order of `entries`, in one statement. */
export async function rankRecommendations({
  transaction,
  contest,
  unit,
  entries,
}: {
  transaction: Reader
  contest: string
  unit: string
  entries: readonly string[]
}): Promise<void> {
  await transaction.sql.execute(sql`
    update ${TABLE.recommendations} set rank = place.rank, updated_at = now()
    from (
      select entry, rank from jsonb_to_recordset(${JSON.stringify(
        entries.map((entry, index) => ({ entry, rank: index + 1 })),
      )}::jsonb) as item (entry uuid, rank int)
    ) as place
    where ${TABLE.recommendations}.entry_id = place.entry
      and contest_id = ${contest} and unit_id = ${unit} and superseded_at is null`)
}
