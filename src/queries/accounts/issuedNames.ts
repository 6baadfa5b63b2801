import { sql } from '@payloadcms/db-postgres'

import type { Transaction } from '../../store/database/transact.ts'

/** The next free number behind a prefix of issued user names (`qu-007`). Ask it under the lock of that prefix. */
export async function nextIssuedNumber({
  transaction,
  prefix,
}: {
  transaction: Pick<Transaction, 'sql'>
  prefix: string
}): Promise<number> {
  const { rows } = await transaction.sql.execute(sql`
    select coalesce(max(substring(username from length(${prefix}) + 2)::int), 0) + 1 as next
    from accounts where username ~ ${`^${prefix}-[0-9]{1,8}$`}`)
  return Number(rows[0]?.next ?? 1)
}
