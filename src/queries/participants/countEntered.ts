import { sql } from '@payloadcms/db-postgres'

import type { ParticipantDocument } from '../../domain/documents/index.ts'
import { slotTaking } from '../../domain/entry/limits.ts'
import { STAGES } from '../../domain/types/entry.ts'
import { integer } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readSoleRow } from '../../store/database/readRows.ts'
import { manyTo, TABLE } from '../../store/database/table.ts'

const TAKING = STAGES.filter(slotTaking)

/**
 * In how many entries that use up a slot a participant takes part, in a category and in its whole contest, whoever entered
 * them: the same name and day of birth are the same person. Ask it under the lock of that participant.
 */
export async function countEntered({
  transaction,
  participant: { id, identity = null },
  category,
  contest,
  except,
}: {
  transaction: Reader
  participant: Pick<ParticipantDocument, 'id' | 'identity'>
  category: string
  contest: string
  /** The entry that is to name it. */
  except?: string
}): Promise<{ category: number; contest: number }> {
  const found = await transaction.sql.execute(sql`
    select count(*) filter (where e.category_id = ${category})::int as category, count(*)::int as contest
    from ${TABLE.entries} e
    where e.contest_id = ${contest} and e.stage::text in ${TAKING}
      and (${except ?? null}::text is null or e.id::text <> ${except ?? null}::text)
      and exists (
        select 1 from ${TABLE.entries_rels} named
        join ${TABLE.participants} p on p.id = named.${manyTo('participants')}
        where named.parent_id = e.id and (p.id = ${id} or p.identity = ${identity}))`)
  return readSoleRow(found, { category: integer, contest: integer })
}
