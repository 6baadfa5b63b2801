import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { AwardKind } from '../../domain/types/index.ts'
import { instant, integer, text, written } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { publicNames } from '../entry/applicantNames.ts'
import { isEligible } from '../shown/eligibility.ts'
import { filmOfEntry, shownFilm } from '../shown/shownFilm.ts'
import type { ShownFilm } from '../shown/shownFilm.ts'

/** One award of one entry, as published. An entry with two awards stands twice. */
export type Winner = {
  award: { key: string; title: string; titleEn?: string; kind: AwardKind }
  category: string
  round: string
  number: string
  title: string
  applicant: string
  score: string
  rank: number
  film: ShownFilm | null
  publishedAt: string
}

/**
 * The published winners of a contest and only them, in the order of the categories, their awards and ranks. An entry that
 * lost its standing after publication is not shown.
 */
export async function winners(payload: Payload, contest: string): Promise<Winner[]> {
  const found = await readerOf(payload).sql.execute(sql`
    select won.award, c.key as category, r.round_id as round, e.number, coalesce(e.title, '') as title,
      ${publicNames} as applicant, r.score, r.rank::int as rank, film.film,
      to_char(r.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt"
    from ${TABLE.results} r
    join ${TABLE.entries} e on e.id = r.entry_id
    join ${TABLE.categories} c on c.id = r.category_id
    join ${TABLE.contests} k on k.id = r.contest_id and k.published
    cross join lateral jsonb_array_elements(r.awards) as won(award)
    left join ${TABLE.categories_awards} listed
      on listed._parent_id = c.id and listed.key = won.award ->> 'key'
    left join ${TABLE.units} u on u.id = e.unit_id
    left join ${TABLE.accounts} a on a.id = e.person_id
    left join ${filmOfEntry} film on true
    where r.contest_id = ${contest} and r.published_at is not null and ${isEligible}
      and won.award ->> 'kind' <> 'participation'
    order by c.created_at, listed._order, won.award ->> 'key', r.rank, e.number_sequence`)
  return readRows(found, {
    award: written<Winner['award']>(),
    category: text,
    round: text,
    number: text,
    title: text,
    applicant: text,
    score: text,
    rank: integer,
    film: shownFilm.nullable,
    publishedAt: instant,
  })
}
