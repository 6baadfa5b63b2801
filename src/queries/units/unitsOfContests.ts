import { sql } from '@payloadcms/db-postgres'

import { text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { manyTo, TABLE } from '../../store/database/table.ts'

/** Every place of a contest that names a unit: what its staff come across there. */
const NAMED = sql`
  select contest_id as contest, unit_id as unit from ${TABLE.registrations}
  union select contest_id, unit_id from ${TABLE.entries}
  union select contest_id, recommender_id from ${TABLE.entries}
  union select contest_id, unit_id from ${TABLE.entry_partners}
  union select contest_id, unit_id from ${TABLE.recommendations}
  union select contest_id, unit_id from ${TABLE.recommendation_tables}
  union select contest_id, unit_id from ${TABLE.recommendation_extensions}
  union select contest_id, unit_id from ${TABLE.publicity_records}
  union select contest_id, unit_id from ${TABLE.limit_grants}
  union select parent_id, ${manyTo('units')} from ${TABLE.contests_rels} where path = 'recommenders'
  union select g.contest_id, a.unit_id from ${TABLE.accounts_grants} g join ${TABLE.accounts} a on a.id = g._parent_id`

/** Ids of the units that stand in any of these contests (at least one), as entrant, partner, recommender or on a list. */
export async function unitsOfContests(
  { sql: db }: Reader,
  contests: readonly string[],
): Promise<string[]> {
  const found = await db.execute(sql`
    select distinct unit from (${NAMED}) as named where contest in ${[...contests]} and unit is not null`)
  return readRows(found, { unit: text }).map(({ unit }) => unit)
}

/** The contests in which each of these units stands; a unit that stands in none is left out. */
export async function contestsOfUnits(
  { sql: db }: Reader,
  units: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (units.length === 0) return new Map()
  const found = await db.execute(sql`
    select distinct unit, contest from (${NAMED}) as named
    where unit in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(units)}::jsonb))
      and contest is not null`)
  const contestsOf = new Map<string, string[]>()
  for (const { unit, contest } of readRows(found, { unit: text, contest: text })) {
    contestsOf.set(unit, [...(contestsOf.get(unit) ?? []), contest])
  }
  return contestsOf
}
