import { sql } from '@payloadcms/db-postgres'

import { mailAddressOf } from '../../domain/accounts/mailAddress.ts'
import type { WorkedFor } from '../../domain/contest/movedDeadlines.ts'
import { text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { localeOf } from '../../translations/locale.ts'
import type { Locale } from '../../translations/locale.ts'
import { ENTERS, RECOMMENDS } from '../entry/concerned.ts'

/**
 * Whom it concerns that a close is another: of submission whoever signed up, writes, or may recall what was handed in; of
 * recommendation the contest's recommenders, and the entrants that wait for their word; of examination those to whom an
 * entry was returned. Each account once, closed ones never.
 */
export async function concernedByClose(
  { sql: db }: Reader,
  { contest, window }: { contest: string; window: WorkedFor },
): Promise<{ account: string; address: string | null; locale: Locale }[]> {
  const withEntry = (whose: typeof ENTERS, stages: typeof ENTERS) => sql`exists (
    select 1 from ${TABLE.entries} e where e.contest_id = ${contest} and ${whose} and ${stages})`
  const signedUp = sql`exists (
    select 1 from ${TABLE.registrations} e where e.contest_id = ${contest} and ${ENTERS})`
  const recommends = sql`exists (
    select 1 from ${TABLE.accounts_grants} g
    where g._parent_id = a.id and g.contest_id = ${contest} and g.role = 'recommender')`
  const returnedTo = (hand: 'entrant' | 'recommender') =>
    sql`e.stage = 'returned' and coalesce(e.returned_to::text, 'entrant') = ${hand}`
  const among = {
    submission: sql`(${signedUp} or ${withEntry(ENTERS, sql`e.stage in ('draft', 'submitted', 'declined')`)})`,
    recommendation: sql`(${recommends} or ${withEntry(ENTERS, sql`e.stage in ('submitted', 'recommended')`)})`,
    examination: sql`(${withEntry(ENTERS, returnedTo('entrant'))} or ${withEntry(RECOMMENDS, returnedTo('recommender'))})`,
  }
  const found = await db.execute(sql`
    select a.id, a.username, a.email, a.locale from ${TABLE.accounts} a
    where a.closed_at is null and ${among[window]} order by a.id`)
  return readRows(found, {
    account: text.from('id'),
    username: text,
    email: text.nullable,
    locale: text.or(''),
  }).map(({ account, username, email, locale }) => ({
    account,
    address: mailAddressOf({ email, username }),
    locale: localeOf(locale),
  }))
}
