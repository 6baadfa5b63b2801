import { sql } from '@payloadcms/db-postgres'

import type { Transaction } from '../../store/database/transact.ts'

/**
 * What the files of an account weigh: all it stored, those it took out included, since their bytes stay, and what its
 * unfinished uploads announced.
 */
export async function heldBytes(
  { sql: db }: Pick<Transaction, 'sql'>,
  account: string,
): Promise<number> {
  const { rows } = await db.execute(sql`
    select coalesce((select sum(filesize) from entry_files where uploaded_by_id::text = ${account}), 0)
      + coalesce((select sum(bytes) from uploads
          where account_id::text = ${account} and state = 'receiving'), 0) as held`)
  return Number(rows[0]?.held ?? 0)
}
