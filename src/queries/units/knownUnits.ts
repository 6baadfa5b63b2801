import { sql } from '@payloadcms/db-postgres'

import { RECOMMENDER_KINDS } from '../../domain/types/contest.ts'
import { unitNameKey } from '../../domain/units/unitName.ts'
import type { KnownUnit } from '../../domain/units/unitSheet/planUnitImport.ts'
import { listOf, oneOf, text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/**
 * The standing units on record that any of these names or codes leads to, one's own name, another name, or that of a unit
 * that was merged into it (as `findUnit`, for thousands at once).
 */
export async function knownUnits({
  transaction,
  names,
  codes,
}: {
  transaction: Reader
  names: readonly string[]
  codes: readonly string[]
}): Promise<Omit<KnownUnit, 'reach'>[]> {
  const keys = JSON.stringify(names.map(unitNameKey))
  const found = await transaction.sql.execute(sql`
    with recursive hit as (
      select id, merged_into_id from ${TABLE.units}
      where normalised_name in (select jsonb_array_elements_text(${keys}::jsonb))
        or credit_code in (select jsonb_array_elements_text(${JSON.stringify(codes)}::jsonb))
        or id in (select _parent_id from ${TABLE.units_aliases}
          where name in (select jsonb_array_elements_text(${JSON.stringify(names)}::jsonb)))
    ), climb as (
      select id as origin, id, merged_into_id from hit
      union
      select climb.origin, u.id, u.merged_into_id
      from climb join ${TABLE.units} u on u.id = climb.merged_into_id
    ), led as (
      select climb.id as standing, array_agg(distinct climb.origin) || climb.id as origins
      from climb where climb.merged_into_id is null group by climb.id
    )
    select u.id, u.name, u.credit_code as "creditCode", u.recommender_kind as "recommenderKind",
      u.contact_name as "contactName", u.contact_phone as "contactPhone", u.address, u.postcode,
      array(select a.name from ${TABLE.units_aliases} a where a._parent_id = u.id order by a._order) as aliases,
      array(select o.name from ${TABLE.units} o where o.id = any(led.origins)
        union all select a.name from ${TABLE.units_aliases} a where a._parent_id = any(led.origins)) as names,
      array(select o.credit_code from ${TABLE.units} o
        where o.id = any(led.origins) and o.credit_code is not null) as codes
    from led join ${TABLE.units} u on u.id = led.standing
    order by u.id`)
  return readRows(found, {
    id: text,
    name: text,
    creditCode: text.nullable,
    recommenderKind: oneOf(RECOMMENDER_KINDS).nullable,
    contactName: text.nullable,
    contactPhone: text.nullable,
    address: text.nullable,
    postcode: text.nullable,
    aliases: listOf(text),
    names: listOf(text),
    codes: listOf(text),
  }).map(({ names: own, ...unit }) => ({ ...unit, keys: own.map(unitNameKey) }))
}
