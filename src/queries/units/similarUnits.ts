import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { text } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/** What may be the same unit on record a second time; for people to look at. */
export type SimilarUnit = { id: string; name: string; creditCode: string | null }

/**
 * Units that may be another one under a second name: equal names but for the legal form, a name among the other's other
 * names, or one organisation code (GB 32100, characters 9 to 17).
 */
export async function similarUnits(payload: Payload, unit: string): Promise<SimilarUnit[]> {
  const found = await readerOf(payload).sql.execute(sql`
    select distinct other.id, other.name, other.credit_code as "creditCode"
    from ${TABLE.units} own
    join ${TABLE.units} other on other.id <> own.id and other.merged_into_id is null
    left join ${TABLE.units_aliases} alias on alias._parent_id in (own.id, other.id)
    where own.id = ${unit} and own.merged_into_id is null and (
      ${coreOf(sql`other.normalised_name`)} = ${coreOf(sql`own.normalised_name`)}
      or alias.name in (own.name, other.name)
      or (length(own.credit_code) = 18
        and substr(other.credit_code, 9, 9) = substr(own.credit_code, 9, 9)))
    order by other.name limit 10`)
  return readRows(found, { id: text, name: text, creditCode: text.nullable })
}

/** A name without its legal form, which people leave out or mistake. */
const coreOf = (name: ReturnType<typeof sql>) =>
  sql`regexp_replace(${name}, '(股份|有限|责任|集团|总|公司)+$', '')`
