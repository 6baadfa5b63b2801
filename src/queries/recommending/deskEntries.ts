import { sql } from '@payloadcms/db-postgres'

import type { RecommendationDocument } from '../../domain/documents/index.ts'
import { RECOMMENDATION_DECISIONS } from '../../domain/documents/recommending.ts'
import { RETURNED_TO, STAGES } from '../../domain/types/entry.ts'
import type { Entry } from '../../domain/types/index.ts'
import { instant, integer, oneOf, text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows, readSoleRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { applicantNames } from '../entry/applicantNames.ts'

/** An entry on a recommender's desk, with the word that stands on it. */
export type DeskEntry = Pick<Entry, 'id' | 'number' | 'title' | 'stage' | 'returnedTo'> & {
  applicant: string
  category: string
  categoryEn: string | null
  /** ISO 8601. */
  submittedAt: string
  decision: RecommendationDocument['decision'] | null
}

type Own = { transaction: Reader; contest: string; unit: string }

/**
 * The entries that named a recommender and were handed in, by first submission; what is still written, or was withdrawn,
 * is not on its desk (R92, as the matrix says).
 */
export async function deskEntries({ transaction, contest, unit }: Own): Promise<DeskEntry[]> {
  const found = await transaction.sql.execute(sql`
    select e.id, e.number, e.title, e.stage, e.returned_to, e.first_submitted_at,
      ${applicantNames} as applicant, c.title as category, c.title_en, r.decision
    from ${TABLE.entries} e
    join ${TABLE.categories} c on c.id = e.category_id
    left join ${TABLE.units} u on u.id = e.unit_id
    left join ${TABLE.accounts} a on a.id = e.person_id
    left join ${TABLE.recommendations} r on r.entry_id = e.id and r.unit_id = ${unit} and r.superseded_at is null
    where e.contest_id = ${contest} and e.recommender_id = ${unit} and e.route = 'recommender'
      and e.first_submitted_at is not null and e.stage not in ('draft', 'withdrawn')
    order by e.first_submitted_at, e.id`)
  return readRows(found, {
    id: text,
    number: text.nullable,
    title: text.nullable,
    stage: oneOf(STAGES),
    returnedTo: oneOf(RETURNED_TO).nullable,
    applicant: text.or(''),
    category: text,
    categoryEn: text.nullable.from('title_en'),
    submittedAt: instant.from('first_submitted_at'),
    decision: oneOf(RECOMMENDATION_DECISIONS).nullable,
  })
}

/** How many entries that chose a recommender are still being written; nothing else is told of them. */
export async function countDrafts({ transaction, contest, unit }: Own): Promise<number> {
  const found = await transaction.sql.execute(sql`
    select count(*)::int as drafts from ${TABLE.entries}
    where contest_id = ${contest} and recommender_id = ${unit} and stage = 'draft'`)
  return readSoleRow(found, { drafts: integer }).drafts
}

/** Who is still writing entries that chose a recommender, each once, by name; where the contest lets it know (R92). */
export async function draftApplicants({ transaction, contest, unit }: Own): Promise<string[]> {
  const found = await transaction.sql.execute(sql`
    select distinct coalesce(u.name, a.name) as applicant from ${TABLE.entries} e
    join ${TABLE.contests} c on c.id = e.contest_id
    left join ${TABLE.units} u on u.id = e.unit_id
    left join ${TABLE.accounts} a on a.id = e.person_id
    where e.contest_id = ${contest} and e.recommender_id = ${unit} and e.route = 'recommender'
      and e.stage = 'draft' and c.show_drafting
    order by applicant`)
  return readRows(found, { applicant: text.or('') }).map(({ applicant }) => applicant)
}
