import { sql } from '@payloadcms/db-postgres'

import { listOf, text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { isEligible } from './eligibility.ts'
import { TABLE } from '../../store/database/table.ts'

export type EligibleEntry = {
  id: string
  number: string
  title: string
  unit: string | null
  person: string | null
  recommender: string | null
  account: string
  /** Units and persons who entered it together with its lead, those who left it among them: as judges they are in conflict. */
  partners: string[]
}

/** The eligible entries of a category, by number. */
export async function eligibleEntries({
  transaction,
  category,
}: {
  transaction: Reader
  category: string
}): Promise<EligibleEntry[]> {
  const found = await transaction.sql.execute(sql`
    select e.id, coalesce(e.number, '') as number, coalesce(e.title, '') as title, e.unit_id as unit,
      e.person_id as person, e.recommender_id as recommender, e.account_id as account,
      array(select coalesce(partner.unit_id, partner.account_id)::text from ${TABLE.entry_partners} partner
        where partner.entry_id = e.id and
          (partner.state in ('confirmed', 'waived', 'objected') or partner.confirmed_at is not null)) as partners
    from ${TABLE.entries} e where e.category_id = ${category} and ${isEligible}
    order by e.number_sequence, e.id`)
  return readRows(found, {
    id: text,
    number: text,
    title: text,
    unit: text.nullable,
    person: text.nullable,
    recommender: text.nullable,
    account: text,
    partners: listOf(text),
  })
}
