import { sql } from '@payloadcms/db-postgres'

import { text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { manyTo, TABLE } from '../../store/database/table.ts'

/** Ids of the participants whom an entry of any of these contests (at least one) names. */
export async function participantsOfContests(
  { sql: db }: Reader,
  contests: readonly string[],
): Promise<string[]> {
  const found = await db.execute(sql`
    select distinct named.${manyTo('participants')} as participant
    from ${TABLE.entries_rels} named join ${TABLE.entries} e on e.id = named.parent_id
    where e.contest_id in ${[...contests]} and named.${manyTo('participants')} is not null`)
  return readRows(found, { participant: text }).map(({ participant }) => participant)
}
