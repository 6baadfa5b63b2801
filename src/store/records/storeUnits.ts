import { sql } from '@payloadcms/db-postgres'

import type { RecommenderKind } from '../../domain/types/index.ts'
import { instant } from '../database/columns.ts'
import type { Reader } from '../database/database.ts'
import { readSoleRow } from '../database/readRows.ts'
import { manyTo, TABLE, wordsOf } from '../database/table.ts'

/** What is written of a unit; null leaves what is on record. */
export type UnitRecord = {
  id: string
  name: string
  normalisedName: string
  creditCode: string | null
  creditCodeDoubtful: boolean
  recommenderKind: RecommenderKind | null
  contactName: string | null
  contactPhone: string | null
  address: string | null
  postcode: string | null
}
type Writing = { transaction: Reader; now: Date }

/** Waits for whoever registers a unit now, and keeps others from it until the transaction ends; reading goes on. */
export async function lockUnits({ sql: db }: Reader): Promise<void> {
  await db.execute(sql`lock table ${TABLE.units} in share row exclusive mode`)
}

/** Stores new units in one statement: by Payload, one after the other, five thousand would take a minute. */
export async function insertUnits({
  transaction,
  now,
  units,
}: Writing & { units: readonly UnitRecord[] }): Promise<void> {
  const at = now.toISOString()
  await transaction.sql.execute(sql`
    insert into ${TABLE.units} (id, name, normalised_name, credit_code, credit_code_doubtful, recommender_kind,
      contact_name, contact_phone, address, postcode, member, created_at, updated_at)
    select id, name, "normalisedName", "creditCode", "creditCodeDoubtful",
      "recommenderKind"::${wordsOf('units', 'recommender_kind')}, "contactName", "contactPhone", address,
      postcode, false, ${at}, ${at}
    from ${recordsOf(units)}`)
}

/** Writes on units what is given, and leaves the rest; names stay. */
export async function updateUnits({
  transaction,
  now,
  units,
}: Writing & { units: readonly UnitRecord[] }): Promise<void> {
  await transaction.sql.execute(sql`
    update ${TABLE.units} set
      credit_code = coalesce(given."creditCode", ${TABLE.units}.credit_code),
      credit_code_doubtful = case when given."creditCode" is null then ${TABLE.units}.credit_code_doubtful
        else given."creditCodeDoubtful" end,
      recommender_kind = coalesce(given."recommenderKind"::${wordsOf('units', 'recommender_kind')}, ${TABLE.units}.recommender_kind),
      contact_name = coalesce(given."contactName", ${TABLE.units}.contact_name),
      contact_phone = coalesce(given."contactPhone", ${TABLE.units}.contact_phone),
      address = coalesce(given.address, ${TABLE.units}.address),
      postcode = coalesce(given.postcode, ${TABLE.units}.postcode),
      updated_at = ${now.toISOString()}
    from ${recordsOf(units)} where ${TABLE.units}.id = given.id`)
}

/** Adds other names behind those that a unit has. */
export async function addAliases({
  transaction,
  aliases,
}: Omit<Writing, 'now'> & {
  aliases: readonly { unit: string; name: string }[]
}): Promise<void> {
  await transaction.sql.execute(sql`
    insert into ${TABLE.units_aliases} (_order, _parent_id, id, name)
    select coalesce((select max(_order) from ${TABLE.units_aliases} own where own._parent_id = given.unit), 0)
        + row_number() over (partition by given.unit order by given.place),
      given.unit, substr(md5(random()::text || given.unit || given.place), 1, 24), given.name
    from (select (value ->> 'unit')::uuid as unit, value ->> 'name' as name, place
      from jsonb_array_elements(${JSON.stringify(aliases)}::jsonb) with ordinality as each(value, place)
    ) given`)
}

/**
 * Puts units at the end of a contest's list of recommenders. They must not be on it yet.
 *
 * @returns the contest's `updatedAt` from now on, later than any before
 */
export async function listRecommenders({
  transaction,
  now,
  contest,
  units,
}: Writing & { contest: string; units: readonly string[] }): Promise<string> {
  await transaction.sql.execute(sql`
    insert into ${TABLE.contests_rels} ("order", parent_id, path, ${manyTo('units')})
    select coalesce((select max("order") from ${TABLE.contests_rels}
        where parent_id = ${contest}::uuid and path = 'recommenders'), 0) + place,
      ${contest}::uuid, 'recommenders', value::uuid
    from jsonb_array_elements_text(${JSON.stringify(units)}::jsonb) with ordinality as each(value, place)`)
  const found = await transaction.sql.execute(sql`
    update ${TABLE.contests} set updated_at =
      greatest(${now.toISOString()}::timestamptz, updated_at + interval '1 millisecond')
    where id = ${contest}::uuid returning updated_at`)
  return readSoleRow(found, { updatedAt: instant }).updatedAt
}

const recordsOf = (units: readonly UnitRecord[]) => sql`
  jsonb_to_recordset(${JSON.stringify(units)}::jsonb) as given(id uuid, name text,
    "normalisedName" text, "creditCode" text, "creditCodeDoubtful" boolean, "recommenderKind" text,
    "contactName" text, "contactPhone" text, address text, postcode text)`
