import { sql } from '@payloadcms/db-postgres'

import { integer } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readSoleRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/**
 * What the files of an account weigh: all it stored, those it took out included, since their bytes stay, and what its
 * unfinished uploads announced.
 */
export async function heldBytes({ sql: db }: Reader, account: string): Promise<number> {
  const found = await db.execute(sql`
    select coalesce((select sum(filesize) from ${TABLE.entry_files} where uploaded_by_id::text = ${account}), 0)
      + coalesce((select sum(bytes) from ${TABLE.uploads}
          where account_id::text = ${account} and state = 'receiving'), 0) as held`)
  return readSoleRow(found, { held: integer }).held
}
