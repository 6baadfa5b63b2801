import { sql } from '@payloadcms/db-postgres'

import { PARTNERS_IN } from '../../domain/units/joint.ts'
import { manyTo, TABLE } from '../../store/database/table.ts'

/** The partners that are in the entry of alias `e` (R13). */
const partners = sql`(
  select string_agg(coalesce(partner_unit.name, partner_person.name), '、' order by partner.created_at)
  from ${TABLE.entry_partners} partner
  left join ${TABLE.units} partner_unit on partner_unit.id = partner.unit_id
  left join ${TABLE.accounts} partner_person on partner_person.id = partner.account_id
  where partner.entry_id = e.id and partner.state::text in ${[...PARTNERS_IN]})`

/** Whether anybody is named who takes part in an entry that no unit leads. */
const isForOthers = sql`(u.id is null and exists (
  select 1 from ${TABLE.entries_rels} named where named.parent_id = e.id and named.path = 'participants'))`

const takingPart = (column: 'name' | 'shown_as') => sql`(
  select string_agg(taking.${sql.identifier(column)}, '、' order by named."order")
  from ${TABLE.entries_rels} named
  join ${TABLE.participants} taking on taking.id = named.${manyTo('participants')}
  where named.parent_id = e.id and named.path = 'participants')`

/** Who leads the entry of alias `e`: its unit of alias `u`, those for whom the person of alias `a` enters it, or that person. */
export const leadNames = sql`(case when ${isForOthers} then ${takingPart('name')} else coalesce(u.name, a.name) end)`

/**
 * The name an entry of alias `e` stands under for staff and its recommender: who leads it first, then its partners that have
 * confirmed (R13).
 */
export const applicantNames = sql`concat_ws('、', ${leadNames}, ${partners})`

/**
 * The same where the public reads it: of those who take part what their guardians let be read, and of a person who entered for
 * them nothing. Empty where there is no name to be read.
 */
export const publicNames = sql`concat_ws('、',
  case when ${isForOthers} then null else coalesce(u.name, a.name) end,
  ${takingPart('shown_as')}, ${partners})`
