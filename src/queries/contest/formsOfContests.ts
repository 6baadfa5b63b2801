import { sql } from '@payloadcms/db-postgres'

import { text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/**
 * Where a form is used: to sign up, to enter, and in what was answered with an earlier version of it. A form that a contest
 * has put aside is still that contest's as long as answers to it stand there.
 */
const USED = sql`
  select id as contest, sign_up_form_id as form from ${TABLE.contests}
  union select c.contest_id, f.form_id from ${TABLE.categories_forms} f join ${TABLE.categories} c on c.id = f._parent_id
  union select r.contest_id, v.form_id from ${TABLE.registrations} r join ${TABLE.form_versions} v on v.id = r.form_version_id
  union select e.contest_id, v.form_id from ${TABLE.entries} e join ${TABLE.form_versions} v on v.id = e.form_version_id
  union select e.contest_id, v.form_id from ${TABLE.entry_versions} e join ${TABLE.form_versions} v on v.id = e.form_version_id`

/**
 * Ids of the forms that any of these contests (at least one) uses; with `alone` only those that no other contest uses
 * besides. A form that nobody uses is nobody's.
 */
export async function formsOfContests(
  { sql: db }: Reader,
  contests: readonly string[],
  { alone = false }: { alone?: boolean } = {},
): Promise<string[]> {
  const isOwn = sql`contest in ${[...contests]}`
  const found = await db.execute(sql`
    select form from (${USED}) as used where form is not null group by form
    having ${alone ? sql`bool_and(${isOwn})` : sql`bool_or(${isOwn})`}`)
  return readRows(found, { form: text }).map(({ form }) => form)
}
