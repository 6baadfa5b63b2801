import { sql } from '@payloadcms/db-postgres'

import type { TableRow } from '../../domain/tables/recommendationTable.ts'
import { text, written } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/** The rows in which entries stand in sealed tables, those sealed last first. */
export async function sealedRows({
  transaction,
  entries,
}: {
  transaction: Reader
  entries: readonly string[]
}): Promise<{ table: string; row: TableRow }[]> {
  if (entries.length === 0) return []
  const found = await transaction.sql.execute(sql`
    select ${TABLE.recommendation_tables}.id, item.value as row
    from ${TABLE.recommendation_tables}, jsonb_array_elements(rows) as item
    where state = 'sealed' and item.value ->> 'entry' in ${entries}
    order by sealed_at desc`)
  return readRows(found, { table: text.from('id'), row: written<TableRow>() })
}
