import { DELIVERY_DAYS } from '../domain/delivery.ts'
import { mailAddressOf } from '../domain/mailAddress.ts'
import { createDocument, findById } from './documents.ts'
import type { Transaction } from './transact.ts'

/**
 * Tells an account something, in the transaction of what happened: rolled back with it, never told twice. It stands in the
 * portal, and leaves by e-mail where the account has an address; the worker sends it after the commit.
 */
export async function tell(
  { req }: Transaction,
  message: {
    account: string
    contest: string | null
    template: string
    params: Record<string, string>
    now: Date
  },
): Promise<void> {
  const { now, ...told } = message
  await createDocument(req, 'messages', { ...told, channel: 'inApp' })
  const account = await findById(req, 'accounts', message.account)
  const address = account && mailAddressOf(account)
  if (!account || !address) return
  await createDocument(req, 'messages', {
    ...told,
    channel: 'email',
    state: 'waiting',
    address,
    locale: account.locale ?? 'zh',
    attempts: 0,
    nextAttemptAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + DELIVERY_DAYS * 24 * 3_600_000).toISOString(),
  })
}
