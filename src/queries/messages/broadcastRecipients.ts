import { sql } from '@payloadcms/db-postgres'

import { mailAddressOf } from '../../domain/accounts/mailAddress.ts'
import type { BroadcastDocument } from '../../domain/documents/index.ts'
import type { Audience } from '../../domain/messages/broadcasts.ts'
import { text } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { localeOf } from '../../translations/locale.ts'
import type { Locale } from '../../translations/locale.ts'
import { ENTERS } from '../entry/concerned.ts'

export type Recipient = {
  account: string
  name: string
  /** Full name of the unit it acts for; '' for a person. */
  unit: string
  /** Null: it reads the letter in the portal only. */
  address: string | null
  locale: Locale
}

/** Whom a letter goes to, each account once, in a lasting order; closed accounts get none. */
export async function broadcastRecipients(
  { sql: db }: Reader,
  { contest, category, audience }: Pick<BroadcastDocument, 'contest' | 'category' | 'audience'>,
): Promise<Recipient[]> {
  const found = await db.execute(sql`
    select a.id, a.name, a.username, a.email, a.locale, u.name as unit
    from ${TABLE.accounts} a left join ${TABLE.units} u on u.id = a.unit_id
    where a.closed_at is null and ${among(audience, contest, category ?? null)}
    order by a.id`)
  return readRows(found, {
    account: text.from('id'),
    name: text,
    unit: text.or(''),
    username: text,
    email: text.nullable,
    locale: text.or(''),
  }).map(({ username, email, locale, ...recipient }) => ({
    ...recipient,
    address: mailAddressOf({ email, username }),
    locale: localeOf(locale),
  }))
}

function among(audience: Audience, contest: string, category: string | null) {
  const inCategory = sql`(${category}::uuid is null or e.category_id = ${category}::uuid)`
  const withEntry = (stages: ReturnType<typeof sql>) => sql`exists (
    select 1 from ${TABLE.entries} e
    where e.contest_id = ${contest} and ${inCategory} and ${ENTERS} and ${stages})`
  const granted = (role: 'recommender' | 'judge') => sql`exists (
    select 1 from ${TABLE.accounts_grants} g
    where g._parent_id = a.id and g.contest_id = ${contest} and g.role = ${role})`
  const named = (stages: ReturnType<typeof sql>) => sql`exists (
    select 1 from ${TABLE.entries} e
    where e.contest_id = ${contest} and ${inCategory} and e.recommender_id = a.unit_id and ${stages})`
  switch (audience) {
    case 'entrants':
      return category
        ? withEntry(sql`e.stage not in ('withdrawn', 'lapsed')`)
        : sql`exists (
            select 1 from ${TABLE.registrations} e where e.contest_id = ${contest} and ${ENTERS})`
    case 'drafting':
      return withEntry(sql`e.stage = 'draft'`)
    case 'returned':
      return withEntry(sql`e.stage = 'returned'`)
    case 'accepted':
      return withEntry(sql`e.stage = 'accepted'`)
    case 'recommenders':
      return category
        ? sql`(${granted('recommender')} and ${named(sql`e.first_submitted_at is not null`)})`
        : granted('recommender')
    case 'lateRecommenders':
      return sql`(${granted('recommender')} and ${named(sql`e.stage in ('submitted', 'recommended')`)})`
    case 'judges':
      return granted('judge')
  }
}
