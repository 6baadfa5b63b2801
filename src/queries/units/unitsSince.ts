import { sql } from '@payloadcms/db-postgres'

import { text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { manyTo, TABLE } from '../../store/database/table.ts'

/** Recommenders that imports put on a contest's list after `since`, and that stand there still, in the order of the list. */
export async function listedSince(
  { sql: db }: Reader,
  { contest, since }: { contest: string; since: Date },
): Promise<string[]> {
  const found = await db.execute(sql`
    select rel.${manyTo('units')} as unit from ${TABLE.contests_rels} rel
    where rel.parent_id = ${contest} and rel.path = 'recommenders' and rel.${manyTo('units')}::text in (
      select jsonb_array_elements_text(done.details -> 'units') from ${TABLE.activity} done
      where done.subject = 'contests' and done.subject_id = ${contest}
        and done.action = 'importRecommenders' and jsonb_typeof(done.details -> 'units') = 'array'
        and (done.details ->> 'listedAt')::timestamptz > ${since.toISOString()}::timestamptz)
    order by rel."order"`)
  return readRows(found, { unit: text }).map(({ unit }) => unit)
}

/** The units as they stand: one that became part of another by that other, each once. */
export async function standingUnitsOf(
  { sql: db }: Reader,
  units: readonly string[],
): Promise<string[]> {
  const found = await db.execute(sql`
    select id, merged_into_id as into from ${TABLE.units}
    where merged_into_id is not null
      and id::text in (select jsonb_array_elements_text(${JSON.stringify(units)}::jsonb))`)
  const merged = readRows(found, { id: text, into: text })
  const into = new Map(merged.map((unit) => [unit.id, unit.into]))
  return [...new Set(units.map((unit) => into.get(unit) ?? unit))]
}
