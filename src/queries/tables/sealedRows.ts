import { sql } from '@payloadcms/db-postgres'

import type { TableRow } from '../../domain/tables/recommendationTable.ts'
import type { Transaction } from '../../store/database/transact.ts'

/** The rows in which entries stand in sealed tables, those sealed last first. */
export async function sealedRows({
  transaction,
  entries,
}: {
  transaction: Pick<Transaction, 'sql'>
  entries: readonly string[]
}): Promise<{ table: string; row: TableRow }[]> {
  if (entries.length === 0) return []
  const { rows } = await transaction.sql.execute(sql`
    select recommendation_tables.id, item.value as row
    from recommendation_tables, jsonb_array_elements(rows) as item
    where state = 'sealed' and item.value ->> 'entry' in ${entries}
    order by sealed_at desc`)
  return rows.map((found) => ({ table: String(found.id), row: found.row as TableRow }))
}
