import { sql } from '@payloadcms/db-postgres'

import { integer } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readSoleRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/** The next free number behind a prefix of issued user names (`qu-007`). Ask it under the lock of that prefix. */
export async function nextIssuedNumber({
  transaction,
  prefix,
}: {
  transaction: Reader
  prefix: string
}): Promise<number> {
  const found = await transaction.sql.execute(sql`
    select coalesce(max(substring(username from length(${prefix}) + 2)::int), 0) + 1 as next
    from ${TABLE.accounts} where username ~ ${`^${prefix}-[0-9]{1,8}$`}`)
  return readSoleRow(found, { next: integer }).next
}
