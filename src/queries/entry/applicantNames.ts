import { sql } from '@payloadcms/db-postgres'
import { TABLE } from '../../store/database/table.ts'

/**
 * The name an entry of alias `e` stands under, its unit of alias `u` or person of alias `a` first, then its partners that
 * have confirmed (R13).
 */
export const applicantNames = sql`concat_ws('、', coalesce(u.name, a.name), (
  select string_agg(coalesce(partner_unit.name, partner_person.name), '、' order by partner.created_at)
  from ${TABLE.entry_partners} partner
  left join ${TABLE.units} partner_unit on partner_unit.id = partner.unit_id
  left join ${TABLE.accounts} partner_person on partner_person.id = partner.account_id
  where partner.entry_id = e.id and partner.state = 'confirmed'))`
