import { sql } from '@payloadcms/db-postgres'

import type { TableCandidate } from '../../domain/tables/recommendationTable.ts'
import type { LateRows } from '../../domain/tables/tableTime.ts'
import { integer, number, text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows, readSoleRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { leadNames } from '../entry/applicantNames.ts'

/**
 * What a recommender's next table holds (recommended and not yet sealed, or sent back to the recommender), and how many
 * entries still wait for its word.
 */
export async function tableCandidates({
  transaction,
  contest,
  unit,
  late = null,
}: {
  transaction: Reader
  contest: string
  unit: string
  /** Which rows alone are in a table after the close. */
  late?: LateRows | null
}): Promise<{ candidates: TableCandidate[]; waiting: number }> {
  const inTime = late
    ? sql`(e.extended_until >= ${late.now.toISOString()}
        or (${late.sentBack} and e.stage = 'returned'))`
    : sql`true`
  const found = await transaction.sql.execute(sql`
    select e.id, ${TABLE.recommendations}.rank, ${TABLE.recommendations}.opinion, e.title,
      ${leadNames} as applicant, ${TABLE.categories}.title as category
    from ${TABLE.recommendations}
    join ${TABLE.entries} e on e.id = ${TABLE.recommendations}.entry_id
    join ${TABLE.categories} on ${TABLE.categories}.id = e.category_id
    left join ${TABLE.units} u on u.id = e.unit_id
    left join ${TABLE.accounts} a on a.id = e.person_id
    where ${TABLE.recommendations}.contest_id = ${contest} and ${TABLE.recommendations}.unit_id = ${unit}
      and ${TABLE.recommendations}.decision = 'recommend' and ${TABLE.recommendations}.superseded_at is null
      and e.recommender_id = ${unit}
      and (e.stage = 'recommended'
        or (e.stage = 'returned' and e.returned_to = 'recommender'))
      and ${inTime}
    order by ${TABLE.recommendations}.rank nulls last, ${TABLE.recommendations}.created_at`)
  const waiting = await transaction.sql.execute(sql`
    select count(*)::int as waiting from ${TABLE.entries}
    where contest_id = ${contest} and recommender_id = ${unit} and stage = 'submitted'`)
  return {
    candidates: readRows(found, {
      entry: text.from('id'),
      rank: number.nullable,
      unitName: text.or('').from('applicant'),
      title: text.or(''),
      categoryTitle: text.from('category'),
      opinion: text,
    }),
    waiting: readSoleRow(waiting, { waiting: integer }).waiting,
  }
}
