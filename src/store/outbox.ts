import { DELIVERY_DAYS } from '../domain/delivery.ts'
import type { OutgoingChannel } from '../domain/delivery.ts'
import { mailAddressOf } from '../domain/mailAddress.ts'
import { DEFAULT_LOCALE } from '../translations/locale.ts'
import type { Locale } from '../translations/locale.ts'
import { createDocument, findById } from './documents.ts'
import type { Transaction } from './transact.ts'

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
  },
): Promise<void> {
  const { req } = transaction
  const { now, ...told } = message
  await createDocument(req, 'messages', { ...told, channel: 'inApp' })
  const account = await findById(req, 'accounts', message.account)
  const address = account && mailAddressOf(account)
  if (!account || !address) return
  const expiresAt = new Date(now.getTime() + DELIVERY_DAYS * 24 * 3_600_000)
  const { locale } = account
  await post(transaction, { ...message, channel: 'email', address, locale, expiresAt })
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
