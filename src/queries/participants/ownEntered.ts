import { sql } from '@payloadcms/db-postgres'

import { slotTaking } from '../../domain/entry/limits.ts'
import { STAGES } from '../../domain/types/entry.ts'
import { integer, text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { manyTo, TABLE } from '../../store/database/table.ts'

/**
 * In how many entries that use up a slot each of these participants takes part, in a category and in its whole contest. Only
 * under the id by which their keeper wrote them down: what another account has entered is nothing for this one to know.
 */
export async function ownEntered({
  reader,
  participants,
  category,
  contest,
  except,
}: {
  reader: Reader
  participants: readonly string[]
  category: string
  contest: string
  /** The entry that is to name them. */
  except: string
}): Promise<ReadonlyMap<string, { category: number; contest: number }>> {
  if (participants.length === 0) return new Map()
  const found = await reader.sql.execute(sql`
    select named.${manyTo('participants')} as participant,
      count(*) filter (where e.category_id = ${category})::int as category, count(*)::int as contest
    from ${TABLE.entries_rels} named join ${TABLE.entries} e on e.id = named.parent_id
    where e.contest_id = ${contest} and e.stage::text in ${STAGES.filter(slotTaking)} and e.id <> ${except}
      and named.${manyTo('participants')} in ${[...participants]}
    group by 1`)
  const rows = readRows(found, { participant: text, category: integer, contest: integer })
  return new Map(rows.map(({ participant, ...taken }) => [participant, taken]))
}
