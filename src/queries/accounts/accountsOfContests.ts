import { sql } from '@payloadcms/db-postgres'

import { text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

/** Ids of the accounts that have a part in any of these contests (at least one): a grant, a sign-up, an entry, a mark. */
export async function accountsOfContests(
  { sql: db }: Reader,
  contests: readonly string[],
): Promise<string[]> {
  const found = await db.execute(sql`
    select distinct account from (
      select contest_id as contest, _parent_id as account from ${TABLE.accounts_grants}
      union select contest_id, account_id from ${TABLE.registrations}
      union select contest_id, person_id from ${TABLE.registrations}
      union select contest_id, account_id from ${TABLE.entries}
      union select contest_id, person_id from ${TABLE.entries}
      union select contest_id, account_id from ${TABLE.entry_partners}
      union select contest_id, uploaded_by_id from ${TABLE.entry_files}
      union select contest_id, account_id from ${TABLE.limit_grants}
      union select contest_id, judge_id from ${TABLE.assignments}
      union select contest_id, judge_id from ${TABLE.marks}
    ) as named where contest in ${[...contests]} and account is not null`)
  return readRows(found, { account: text }).map(({ account }) => account)
}
