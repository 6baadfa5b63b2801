import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { text } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { publicNames } from '../entry/applicantNames.ts'
import { isShown } from './shown.ts'
import { filmOfEntry, shownFilm } from './shownFilm.ts'
import type { ShownFilm } from './shownFilm.ts'

/** What the public sees of an entry: title, unit or creator, the work; never a phone, an address or a paper (R149). */
export type PublicEntry = {
  number: string
  title: string
  /** Key of its category. */
  category: string
  applicant: string
  film: ShownFilm | null
}

/** The entries of a contest that are shown, by number. */
export async function publicEntries(payload: Payload, contest: string): Promise<PublicEntry[]> {
  const found = await readerOf(payload).sql.execute(sql`
    select e.number, coalesce(e.title, '') as title, c.key as category,
      ${publicNames} as applicant, film.film
    from ${TABLE.entries} e
    join ${TABLE.categories} c on c.id = e.category_id
    left join ${TABLE.units} u on u.id = e.unit_id
    left join ${TABLE.accounts} a on a.id = e.person_id
    left join ${filmOfEntry} film on true
    where e.contest_id = ${contest} and e.number is not null and ${isShown}
    order by c.created_at, e.number_sequence`)
  return readRows(found, {
    number: text,
    title: text,
    category: text,
    applicant: text,
    film: shownFilm.nullable,
  })
}
