import { sql } from '@payloadcms/db-postgres'

import type { TableCandidate } from '../../domain/tables/recommendationTable.ts'
import type { LateRows } from '../../domain/tables/tableTime.ts'
import { integer, number, text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows, readSoleRow } from '../../store/database/readRows.ts'

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
    ? sql`(entries.extended_until >= ${late.now.toISOString()}
        or (${late.sentBack} and entries.stage = 'returned'))`
    : sql`true`
  const found = await transaction.sql.execute(sql`
    select entries.id, recommendations.rank, recommendations.opinion, entries.title,
      coalesce(units.name, accounts.name) as applicant, categories.title as category
    from recommendations
    join entries on entries.id = recommendations.entry_id
    join categories on categories.id = entries.category_id
    left join units on units.id = entries.unit_id
    left join accounts on accounts.id = entries.person_id
    where recommendations.contest_id = ${contest} and recommendations.unit_id = ${unit}
      and recommendations.decision = 'recommend' and recommendations.superseded_at is null
      and entries.recommender_id = ${unit}
      and (entries.stage = 'recommended'
        or (entries.stage = 'returned' and entries.returned_to = 'recommender'))
      and ${inTime}
    order by recommendations.rank nulls last, recommendations.created_at`)
  const waiting = await transaction.sql.execute(sql`
    select count(*)::int as waiting from entries
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
