import { createDocument } from './documents.ts'
import type { Transaction } from './transact.ts'

/** Tells an account something, in the transaction of what happened: rolled back with it, never sent twice. */
export async function tell(
  { req }: Transaction,
  message: {
    account: string
    contest: string | null
    template: string
    params: Record<string, string>
  },
): Promise<void> {
  await createDocument(req, 'messages', { ...message, channel: 'inApp' })
}
