import { sql } from '@payloadcms/db-postgres'

import type { Reader } from '../../store/database/database.ts'
import { TABLE } from '../../store/database/table.ts'
import { isSlotAsked } from '../shown/slots.ts'

/**
 * Whether a file is what makes an entry eligible for a round that is under way: due after acceptance, required, and counted as
 * `isEligible` counts it (R79c, R115). Without it the entry would leave a vote or a jury in the middle.
 */
export async function countsInRound({ sql: db }: Reader, file: string): Promise<boolean> {
  const { rows } = await db.execute(sql`
    select 1 from ${TABLE.entry_files} f
    join ${TABLE.entries} e on e.stage = 'accepted'
      and (e.id = f.entry_id or e.registration_id = f.registration_id)
    join ${TABLE.categories_file_slots} slot on slot._parent_id = e.category_id and slot.key = f.slot
      and slot.due = 'acceptance' and ${isSlotAsked}
    join ${TABLE.rounds} r on r.category_id = e.category_id and r.state in ('open', 'closed')
    where f.id = ${file} and f.removed_at is null
      and (slot.paper is null or f.paper_verified_at is not null)
    limit 1`)
  return rows.length > 0
}
