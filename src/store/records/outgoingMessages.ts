import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Outgoing } from '../../delivery/sender.ts'
import { DELIVERY_TRIES, nextAttempt, OUTGOING_CHANNELS } from '../../domain/messages/delivery.ts'
import type { Delivery, OutgoingChannel } from '../../domain/messages/delivery.ts'
import { inLocale, localeOf } from '../../translations/locale.ts'
import { integer, oneOf, text, written } from '../database/columns.ts'
import { readerOf } from '../database/database.ts'
import { readRow } from '../database/readRows.ts'
import { TABLE, wordsOf } from '../database/table.ts'

/** Longer than any try may take; after it the message belongs to nobody again. */
export const CLAIM_MINUTES = 5

/**
 * Takes the next message to send, in one committed statement: the row says `sending` before a byte leaves, and until when
 * nobody else may take it. What runs out of time first is sent first. Null = nothing is due.
 *
 * A worker that dies before the receiving server said 250 leaves a row that another takes over after `CLAIM_MINUTES`. The
 * one way to send a message twice is to die between that 250 and `settleMessage`, which follows it at once; then both
 * copies carry the same Message-ID.
 */
export async function claimMessage(
  payload: Payload,
  { channels, now }: { channels: readonly OutgoingChannel[]; now: Date },
): Promise<Outgoing | null> {
  const at = now.toISOString()
  const until = new Date(now.getTime() + CLAIM_MINUTES * 60_000).toISOString()
  const found = await readerOf(payload).sql.execute(sql`
    with due as (
      select id from ${TABLE.messages}
      where state in ('waiting', 'sending')
        and channel::text in (${sql.join(
          channels.map((each) => sql`${each}`),
          sql`, `,
        )})
        and case state when 'waiting' then next_attempt_at else claimed_until end <= ${at}
      order by expires_at, id limit 1
      for update skip locked),
    claimed as (
      update ${TABLE.messages} set state = 'sending', attempts = attempts + 1, claimed_until = ${until}, updated_at = ${at}
      from due where ${TABLE.messages}.id = due.id
      returning ${TABLE.messages}.*)
    select claimed.id, template, params, channel, address, code, claimed.locale, attempts, ${TABLE.accounts}.name,
      ${TABLE.contests}.title, ${TABLE.contests}.title_en
    from claimed
    left join ${TABLE.accounts} on ${TABLE.accounts}.id = claimed.account_id
    left join ${TABLE.contests} on ${TABLE.contests}.id = claimed.contest_id`)
  const message = readRow(found, {
    id: text,
    template: text,
    params: written<Outgoing['params']>().or({}),
    channel: oneOf(OUTGOING_CHANNELS),
    address: text.or(''),
    code: text.nullable,
    locale: text.or(''),
    attempts: integer.or(0),
    name: text.or(''),
    title: text.or(''),
    title_en: text.nullable,
  })
  if (!message) return null
  const { title, title_en: titleEn, ...outgoing } = message
  const locale = localeOf(outgoing.locale)
  return { ...outgoing, locale, contest: inLocale(locale, title, titleEn) }
}

/** Writes down what came of a try, unless another worker has taken the message over meanwhile. */
export async function settleMessage(
  payload: Payload,
  {
    message: { id, attempts },
    delivery,
    now,
  }: { message: Pick<Outgoing, 'id' | 'attempts'>; delivery: Delivery; now: Date },
): Promise<void> {
  const at = now.toISOString()
  const again = delivery.ok ? null : nextAttempt({ fault: delivery.fault, attempts, now })
  const state = delivery.ok ? 'sent' : again ? 'waiting' : 'failed'
  await readerOf(payload).sql.execute(sql`
    update ${TABLE.messages} set
      state = ${state}, claimed_until = null, updated_at = ${at},
      sent_at = ${delivery.ok ? at : null},
      next_attempt_at = ${again?.toISOString() ?? null},
      fault = ${delivery.ok ? null : delivery.fault},
      code = case when ${state} in ('sent', 'failed') then null else code end,
      answer = ${delivery.answer.slice(0, ANSWER_LENGTH)}
    where id = ${id} and state = 'sending' and attempts = ${attempts}`)
}

/** Gives up what is out of date, and what was interrupted in its last try, whether or not there is a way out. */
export async function giveUpMessages(payload: Payload, { now }: { now: Date }): Promise<void> {
  const at = now.toISOString()
  await readerOf(payload).sql.execute(sql`
    update ${TABLE.messages} set state = 'failed', code = null, claimed_until = null, next_attempt_at = null, updated_at = ${at},
      fault = case when expires_at <= ${at} then 'expired' else 'interrupted' end::${wordsOf('messages', 'fault')}
    where (state = 'waiting' and expires_at <= ${at})
      or (state = 'sending' and claimed_until <= ${at} and (expires_at <= ${at} or attempts >= ${DELIVERY_TRIES}))`)
}

const ANSWER_LENGTH = 500
