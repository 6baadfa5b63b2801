import { sql } from '@payloadcms/db-postgres'

import { mailAddressOf } from '../../domain/accounts/mailAddress.ts'
import type { Reminder } from '../../domain/messages/reminders.ts'
import { integer, text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { localeOf } from '../../translations/locale.ts'
import type { Locale } from '../../translations/locale.ts'
import { ENTERS, RECOMMENDS } from './concerned.ts'

/** An account and how much of a contest waits for it. */
export type OpenWork = {
  account: string
  address: string | null
  locale: Locale
  /** Entries. */
  count: number
  /** Of the first of them, '' for one without. */
  title: string
}

/**
 * Whom the close of a window still concerns, and with how many entries: drafts before the close of submission, what
 * waits for a recommender's word or table before that of recommendation, what was returned before that of examination.
 *
 * @param since entries begun, or given their own deadline, later are left out: their people know
 * @param closesAt, isOwn of the entries with this deadline of their own; else of those without a later one
 * @param unit, except of a recommendation's close: the one recommender it is of, or those it is not
 */
export async function openWork(
  { sql: db }: Reader,
  {
    contest,
    window,
    since,
    unit,
    except,
    closesAt,
    isOwn,
  }: { contest: string } & Pick<
    Reminder,
    'window' | 'since' | 'unit' | 'except' | 'closesAt' | 'isOwn'
  >,
): Promise<OpenWork[]> {
  const recommender =
    window !== 'recommendation'
      ? sql`true`
      : unit
        ? sql`e.recommender_id = ${unit}`
        : sql`e.recommender_id::text not in (select jsonb_array_elements_text(${JSON.stringify(except)}::jsonb))`
  const deadline = isOwn
    ? sql`e.extended_until = ${closesAt} and not exists (
        select 1 from ${TABLE.activity} x
        where x.subject = 'entries' and x.subject_id = e.id::text and x.action = 'extend'
          and x.at > ${since.toISOString()})`
    : sql`(e.extended_until is null or e.extended_until <= ${closesAt})`
  const found = await db.execute(sql`
    select a.id, a.username, a.email, a.locale, count(*) as count,
      (array_agg(coalesce(e.title, '') order by e.created_at))[1] as title
    from ${TABLE.entries} e join ${TABLE.accounts} a on ${CONCERNS[window]}
    where e.contest_id = ${contest} and a.closed_at is null and e.created_at <= ${since.toISOString()}
      and ${WAITING[window]} and ${recommender} and ${deadline}
    group by a.id order by a.id`)
  return readRows(found, {
    account: text.from('id'),
    username: text,
    email: text.nullable,
    locale: text.or(''),
    count: integer,
    title: text.or(''),
  }).map(({ username, email, locale, ...work }) => ({
    ...work,
    address: mailAddressOf({ email, username }),
    locale: localeOf(locale),
  }))
}

/** What was returned waits for whom it was returned to (R91). */
const MENDS = sql`(case when e.returned_to = 'recommender' then ${RECOMMENDS} else ${ENTERS} end)`
const CONCERNS = { submission: ENTERS, recommendation: RECOMMENDS, examination: MENDS }
const WAITING = {
  submission: sql`e.stage = 'draft'`,
  recommendation: sql`e.stage in ('submitted', 'recommended')`,
  examination: sql`e.stage = 'returned'`,
}
