import { sql } from '@payloadcms/db-postgres'

import type { SlotsOff } from '../../domain/types/index.ts'
import type { Reader } from '../database/database.ts'
import { TABLE } from '../database/table.ts'

/** Stores what the answers of these entries make of their slots; those that are as they were are not written. */
export async function storeSlotsOff(
  { sql: db }: Reader,
  settled: readonly { id: string; slotsOff: SlotsOff }[],
): Promise<void> {
  await db.execute(sql`
    update ${TABLE.entries} e set slots_off = settled."slotsOff"
    from jsonb_to_recordset(${JSON.stringify(settled)}::jsonb) as settled(id uuid, "slotsOff" jsonb)
    where e.id = settled.id and e.slots_off is distinct from settled."slotsOff"`)
}
