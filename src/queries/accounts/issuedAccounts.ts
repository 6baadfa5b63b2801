import { sql } from '@payloadcms/db-postgres'

import { text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

export type IssuedName = { account: string; username: string; unitName: string; until: string }

/** Those of these accounts that recommend in the contest and still have their issued password, by id. */
export async function issuedAccounts({
  transaction,
  contest,
  accounts,
}: {
  transaction: Reader
  contest: string
  accounts: readonly string[]
}): Promise<ReadonlyMap<string, IssuedName>> {
  const found = await transaction.sql.execute(sql`
    select a.id as account, a.username, u.name as "unitName",
      to_char(a.issued_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as until
    from ${TABLE.accounts} a join ${TABLE.units} u on u.id = a.unit_id
    where a.id::text in (select jsonb_array_elements_text(${JSON.stringify(accounts)}::jsonb))
      and a.must_change_password and a.issued_until is not null and a.closed_at is null
      and exists (select 1 from ${TABLE.accounts_grants} g
        where g._parent_id = a.id and g.contest_id = ${contest}::uuid and g.role = 'recommender')`)
  const names = readRows(found, { account: text, username: text, unitName: text, until: text })
  return new Map(names.map((name) => [name.account, name]))
}
