import { sql } from '@payloadcms/db-postgres'

import type { Entry } from '../../domain/types/index.ts'
import type { RecommendationDocument } from '../../domain/documents/index.ts'
import type { Transaction } from '../../store/database/transact.ts'
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

type Own = { transaction: Pick<Transaction, 'sql'>; contest: string; unit: string }

/**
 * The entries that named a recommender and were handed in, by first submission; what is still written, or was withdrawn,
 * is not on its desk (R92, as the matrix says).
 */
export async function deskEntries({ transaction, contest, unit }: Own): Promise<DeskEntry[]> {
  const { rows } = await transaction.sql.execute(sql`
    select e.id, e.number, e.title, e.stage, e.returned_to, e.first_submitted_at,
      ${applicantNames} as applicant, c.title as category, c.title_en, r.decision
    from entries e
    join categories c on c.id = e.category_id
    left join units u on u.id = e.unit_id
    left join accounts a on a.id = e.person_id
    left join recommendations r on r.entry_id = e.id and r.unit_id = ${unit} and r.superseded_at is null
    where e.contest_id = ${contest} and e.recommender_id = ${unit} and e.route = 'recommender'
      and e.first_submitted_at is not null and e.stage not in ('draft', 'withdrawn')
    order by e.first_submitted_at, e.id`)
  return rows.map((row) => ({
    id: String(row.id),
    number: row.number === null ? null : String(row.number),
    title: row.title === null ? null : String(row.title),
    stage: row.stage as DeskEntry['stage'],
    returnedTo: row.returned_to as DeskEntry['returnedTo'],
    applicant: String(row.applicant ?? ''),
    category: String(row.category),
    categoryEn: row.title_en === null ? null : String(row.title_en),
    submittedAt: new Date(String(row.first_submitted_at)).toISOString(),
    decision: row.decision as DeskEntry['decision'],
  }))
}

/** How many entries that chose a recommender are still being written; nothing else is told of them. */
export async function countDrafts({ transaction, contest, unit }: Own): Promise<number> {
  const { rows } = await transaction.sql.execute(sql`
    select count(*)::int as drafts from entries
    where contest_id = ${contest} and recommender_id = ${unit} and stage = 'draft'`)
  return Number(rows[0]?.drafts ?? 0)
}

/** Who is still writing entries that chose a recommender, each once, by name; where the contest lets it know (R92). */
export async function draftApplicants({ transaction, contest, unit }: Own): Promise<string[]> {
  const { rows } = await transaction.sql.execute(sql`
    select distinct coalesce(u.name, a.name) as applicant from entries e
    join contests c on c.id = e.contest_id
    left join units u on u.id = e.unit_id
    left join accounts a on a.id = e.person_id
    where e.contest_id = ${contest} and e.recommender_id = ${unit} and e.route = 'recommender'
      and e.stage = 'draft' and c.show_drafting
    order by applicant`)
  return rows.map(({ applicant }) => String(applicant ?? ''))
}
