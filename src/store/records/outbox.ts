import { sql } from '@payloadcms/db-postgres'

import { mailAddressOf } from '../../domain/accounts/mailAddress.ts'
import { BROADCAST_DAYS, DELIVERY_DAYS } from '../../domain/messages/delivery.ts'
import type { OutgoingChannel } from '../../domain/messages/delivery.ts'
import { DEFAULT_LOCALE } from '../../translations/locale.ts'
import type { Locale } from '../../translations/locale.ts'
import { createDocument, findById } from '../database/documents.ts'
import { TABLE, wordsOf } from '../database/table.ts'
import type { Transaction } from '../database/transact.ts'

/**
 * Tells an account something, in the transaction of what happened: rolled back with it, never told twice. It stands in the
 * portal, and leaves by e-mail where the account has an address; the worker sends it after the commit.
 */
export async function tell(
  transaction: Transaction,
  message: {
    account: string
    contest: string | null
    template: string
    params: Record<string, string>
    now: Date
    /** Its e-mail is gathered with others into a daily one. */
    isGathered?: boolean
  },
): Promise<void> {
  const { req } = transaction
  const { now, isGathered = false, ...told } = message
  await createDocument(req, 'messages', { ...told, channel: 'inApp' })
  if (isGathered) return
  const account = await findById(req, 'accounts', message.account)
  const address = account && mailAddressOf(account)
  if (!account || !address) return
  const expiresAt = new Date(now.getTime() + DELIVERY_DAYS * 24 * 3_600_000)
  const { locale } = account
  await post(transaction, { ...told, now, channel: 'email', address, locale, expiresAt })
}

/** Puts a message that leaves the house into the outbox. `code` is kept until it has left, and read by administrators only. */
export async function post(
  { req }: Transaction,
  {
    now,
    expiresAt,
    ...message
  }: {
    channel: OutgoingChannel
    address: string
    locale?: Locale | null
    account?: string
    contest?: string | null
    template: string
    params?: Record<string, string>
    code?: string
    now: Date
    expiresAt: Date
  },
): Promise<void> {
  await createDocument(req, 'messages', {
    ...message,
    params: message.params ?? {},
    locale: message.locale ?? DEFAULT_LOCALE,
    state: 'waiting',
    attempts: 0,
    nextAttemptAt: now.toISOString(),
    expiresAt: expiresAt.toISOString(),
  })
}

/**
 * Tells many accounts at once, each as `tell` does, in a few statements. A letter to many runs out later than what concerns
 * one person alone, which overtakes it in the outbox.
 */
export async function tellMany(
  { sql: db }: Transaction,
  {
    contest,
    template,
    broadcast = null,
    days = BROADCAST_DAYS,
    messages,
    now,
  }: {
    contest: string
    template: string
    /** The letter they are copies of: nobody gets it twice. */
    broadcast?: string | null
    /** After how many days its e-mail is not sent any more. */
    days?: number
    messages: {
      account: string
      address: string | null
      locale: Locale
      params: Record<string, string>
    }[]
    now: Date
  },
): Promise<void> {
  const at = now.toISOString()
  const until = new Date(now.getTime() + days * 86_400_000).toISOString()
  for (let start = 0; start < messages.length; start += BATCH) {
    const batch = JSON.stringify(messages.slice(start, start + BATCH))
    const told = sql`jsonb_to_recordset(${batch}::jsonb)
      as told (account uuid, address text, locale text, params jsonb)`
    await db.execute(sql`
      insert into ${TABLE.messages} (id, contest_id, account_id, template, params, broadcast_id, channel, created_at, updated_at)
      select gen_random_uuid(), ${contest}, account, ${template}, params, ${broadcast}::uuid, 'inApp', ${at}, ${at}
      from ${told}`)
    await db.execute(sql`
      insert into ${TABLE.messages} (id, contest_id, account_id, template, params, broadcast_id, channel, address, locale,
        state, attempts, next_attempt_at, expires_at, created_at, updated_at)
      select gen_random_uuid(), ${contest}, account, ${template}, params, ${broadcast}::uuid, 'email', address,
        locale::${wordsOf('messages', 'locale')}, 'waiting', 0, ${at}, ${until}, ${at}, ${at}
      from ${told} where address is not null`)
  }
}

const BATCH = 500
