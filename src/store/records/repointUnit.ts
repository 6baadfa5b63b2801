import { sql } from '@payloadcms/db-postgres'

import { manyTo, TABLE } from '../database/table.ts'
import type { Transaction } from '../database/transact.ts'

/**
 * Lets everything that names a unit name another one: by SQL, because Payload would write whole rows. Sealed and outdated
 * recommendation tables stay as they were printed; sign-ups are for `joinSignUps` to join. Ask it under the locks of both units and of all entries concerned.
 */
export async function repointUnit(
  { sql: db }: Transaction,
  { from, into }: { from: string; into: string },
): Promise<void> {
  // A word of the unit that goes stands behind those of the one that stays, in its own order.
  await db.execute(sql`
    update ${TABLE.recommendations} set rank = rank + coalesce((
      select max(other.rank) from ${TABLE.recommendations} other
      where other.unit_id = ${into} and other.contest_id = ${TABLE.recommendations}.contest_id
        and other.superseded_at is null), 0)
    where unit_id = ${from} and superseded_at is null and rank is not null`)
  await db.execute(sql`
    update ${TABLE.entries} set differs_from_table = true where unit_id = ${from} and stage = 'sealed'`)
  for (const [table, column] of COLUMNS) {
    await db.execute(sql`
      update ${TABLE[table]} set ${sql.identifier(column)} = ${into}
      where ${sql.identifier(column)} = ${from}`)
  }
  // What was typed of an opinion goes with the entry it is about.
  await db.execute(sql`
    update ${TABLE.working_copies} set subject = replace(subject, ${`:${from}`}, ${`:${into}`})
    where subject like ${`opinion:%:${from}`}`)
  // Nobody joins an entry of their own, and nobody twice (R13); who refused the use of the work has refused it.
  await db.execute(sql`
    update ${TABLE.entry_partners} partner set state = 'removed' from ${TABLE.entries} e
    where e.id = partner.entry_id and partner.unit_id = ${into} and partner.state <> 'removed'
      and (e.unit_id = ${into} or exists (select 1 from ${TABLE.entry_partners} other
        where other.entry_id = e.id and other.unit_id = ${into} and other.state <> 'removed'
          and (other.state = 'objected', other.state = 'confirmed', other.id)
            > (partner.state = 'objected', partner.state = 'confirmed', partner.id)))`)
  for (const [table, column] of ANSWERS) {
    const answers = sql.identifier(column)
    await db.execute(sql`
      update ${TABLE[table]} set ${answers} = (
        select jsonb_object_agg(key, case when value = to_jsonb(${from}::text)
          then to_jsonb(${into}::text) else value end) from jsonb_each(${answers}))
      where jsonb_typeof(${answers}) = 'object'
        and jsonb_path_exists(${answers}, '$.* ? (@ == $unit)', jsonb_build_object('unit', ${from}::text))`)
  }
  await db.execute(sql`
    delete from ${TABLE.contests_rels} gone where ${manyTo('units')} = ${from} and path = 'recommenders'
      and exists (select 1 from ${TABLE.contests_rels} stays where stays.parent_id = gone.parent_id
        and stays.path = 'recommenders' and stays.${manyTo('units')} = ${into})`)
  await db.execute(
    sql`update ${TABLE.contests_rels} set ${manyTo('units')} = ${into} where ${manyTo('units')} = ${from}`,
  )
}

const COLUMNS = [
  ['accounts', 'unit_id'],
  ['entries', 'unit_id'],
  ['entries', 'recommender_id'],
  ['entries', 'seen_by_id'],
  ['recommendation_extensions', 'unit_id'],
  ['recommendations', 'unit_id'],
  ['limit_grants', 'unit_id'],
  ['publicity_records', 'unit_id'],
  ['join_requests', 'unit_id'],
  ['entry_partners', 'unit_id'],
  ['participants', 'unit_id'],
] as const

/** Answers hold a recommender by its id (R45, R81). */
const ANSWERS = [
  ['entries', 'answers'],
  ['registrations', 'answers'],
  ['working_copies', 'input'],
] as const
