import { sql } from '@payloadcms/db-postgres'

import { text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { isSlotSeenBy } from '../shown/slots.ts'

/**
 * Ids of the files that a recommender may list: of entries past the draft that named its unit, in contests it is granted, out
 * of the slots that recommenders see. What an entrant took out again is nobody's but theirs and the staff's (R92).
 */
export async function recommenderFiles(
  { sql: db }: Reader,
  { unit, contests }: { unit: string; contests: readonly string[] },
): Promise<string[]> {
  if (contests.length === 0) return []
  const found = await db.execute(sql`
    select f.id from ${TABLE.entry_files} f
    join ${TABLE.entries} e on e.id = f.entry_id
    join ${TABLE.categories_file_slots} slot on slot._parent_id = e.category_id and slot.key = f.slot
    where e.recommender_id = ${unit} and e.contest_id in ${[...contests]}
      and e.first_submitted_at is not null and e.stage not in ('draft', 'withdrawn')
      and f.removed_at is null and ${isSlotSeenBy('recommender')}`)
  return readRows(found, { id: text }).map(({ id }) => id)
}
