import { sql } from '@payloadcms/db-postgres'

import { mailAddressOf } from '../../domain/accounts/mailAddress.ts'
import { date, integer, text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { localeOf } from '../../translations/locale.ts'
import type { Locale } from '../../translations/locale.ts'

export type RecommenderNews = {
  account: string
  address: string
  locale: Locale
  /** Told in the portal since the last letter. */
  count: number
  /** Entries that wait for the unit's word. */
  waiting: number
  /** When the last letter was written. */
  last: Date | null
}

/** The recommenders' accounts of a contest that have an address and something new, each with its last letter. */
export async function newsForRecommenders(
  { sql: db }: Reader,
  contest: string,
): Promise<RecommenderNews[]> {
  const found = await db.execute(sql`
    with letters as (
      select account_id, max(created_at) as last from ${TABLE.messages}
      where contest_id = ${contest} and template = 'recommender.digest' group by account_id)
    select a.id, a.username, a.email, a.locale, l.last, count(*) as count,
      (select count(*) from ${TABLE.entries} e where e.contest_id = ${contest}
        and e.recommender_id = a.unit_id and e.stage = 'submitted') as waiting
    from ${TABLE.accounts} a
    join ${TABLE.messages} m on m.account_id = a.id and m.contest_id = ${contest}
      and m.channel = 'inApp' and m.template like 'recommender.%' and m.read_at is null
    left join letters l on l.account_id = a.id
    where a.closed_at is null and (l.last is null or m.created_at > l.last)
      and exists (select 1 from ${TABLE.accounts_grants} g
        where g._parent_id = a.id and g.contest_id = ${contest} and g.role = 'recommender')
    group by a.id, l.last order by a.id`)
  return readRows(found, {
    account: text.from('id'),
    username: text,
    email: text.nullable,
    locale: text.or(''),
    count: integer,
    waiting: integer,
    last: date.nullable,
  }).flatMap(({ username, email, locale, ...news }) => {
    const address = mailAddressOf({ email, username })
    return address ? { ...news, address, locale: localeOf(locale) } : []
  })
}
