import { sql } from '@payloadcms/db-postgres'
import type { MigrateUpArgs } from '@payloadcms/db-postgres'

import { tableOf } from '../../domain/basics/tableNames.ts'
import { FILM_KINDS } from '../../domain/files/fileRules.ts'
import { PERSONAL } from '../../domain/files/slotReaders.ts'
import { TABLE, wordsOf } from '../../store/database/table.ts'

type Asked = Pick<MigrateUpArgs, 'db'>

/**
 * What a migration that Payload writes for a host cannot know: what becomes of what is stored already. `before` stands before the
 * statements of that migration, `after` behind them. Both may run any number of times, and do nothing where there is nothing
 * to carry over.
 *
 * - Sizes of file slots were bytes (`max_bytes`) and are MB (`max_megabytes`).
 * - Who sees what lies in a slot was no choice; it becomes the careful one of `defaultReaders`, not nobody.
 */
export const contestCarryOver: {
  before: (args: Asked) => Promise<void>
  after: (args: Asked) => Promise<void>
} = { before: keepSlots, after: carrySlots }

/** Slots of before, with their size in bytes, kept in the database until they are carried over. */
const KEPT = sql.identifier('contest_slots_carried')

/** Slots are kept once: a second run must not take the ones carried over for those of before. */
async function keepSlots({ db }: Asked): Promise<void> {
  if (!(await hasColumn(db, 'max_bytes'))) return
  await db.execute(
    sql`create table if not exists ${KEPT} (slot varchar primary key, bytes numeric)`,
  )
  await db.execute(sql`
    insert into ${KEPT} select id, max_bytes from ${TABLE.categories_file_slots} on conflict do nothing`)
}

async function carrySlots({ db }: Asked): Promise<void> {
  const { rows } = await db.execute(
    sql`select to_regclass('contest_slots_carried') is not null as kept`,
  )
  if (rows[0]?.kept !== true) return
  await db.execute(sql`
    update ${TABLE.categories_file_slots} slot set max_megabytes = kept.bytes / 1048576
    from ${KEPT} kept where kept.slot = slot.id`)
  await openSlots({ db })
  await db.execute(sql`drop table ${KEPT}`)
}

/** As `defaultReaders` says of a new slot; only of those that were kept, since of a later one nobody may have been meant. */
async function openSlots({ db }: Asked): Promise<void> {
  const films = sql.join(
    FILM_KINDS.map((kind) => sql`${kind}`),
    sql`, `,
  )
  await db.execute(sql`
    insert into ${TABLE.categories_file_slots_seen_by} ("order", parent_id, value, id)
    select row_number() over (partition by slot.id order by reader.at), slot.id, reader.name::${wordsOf('categories', 'file_slots_seen_by')}, gen_random_uuid()
    from ${TABLE.categories_file_slots} slot join ${KEPT} kept on kept.slot = slot.id
    cross join lateral (
      select slot.due = 'submission' and slot.paper is null as is_work,
        slot.due = 'submission' and slot.paper is null and slot.shared is not true and exists (
          select 1 from ${TABLE.categories_file_slots_accept} accepted
          where accepted.parent_id = slot.id and accepted.value::text in (${films})) as is_film,
        concat(slot.key, ' ', slot.label) ~* ${PERSONAL.source} as is_personal) kind
    cross join unnest(array['recommender', 'judges', 'public']) with ordinality as reader(name, at)
    where not exists (
        select 1 from ${TABLE.categories_file_slots_seen_by} seen where seen.parent_id = slot.id)
      and (reader.name = 'recommender'
        or (reader.name = 'judges' and (kind.is_film or (kind.is_work and not kind.is_personal)))
        or (reader.name = 'public' and kind.is_film))`)
}

async function hasColumn(db: Asked['db'], column: string): Promise<boolean> {
  const table = `${tableOf('categories')}_file_slots`
  const { rows } = await db.execute(sql`
    select 1 from pg_attribute
    where attrelid = to_regclass(${`"${table}"`}) and attname = ${column} and not attisdropped`)
  return rows.length > 0
}
