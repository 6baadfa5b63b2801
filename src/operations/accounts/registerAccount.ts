import type { PayloadRequest } from 'payload'

import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { AccountDocument } from '../../domain/documents/index.ts'
import { transact } from '../../store/database/transact.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { inHashingLine } from '../../store/records/hashingLine.ts'
import type { Locale } from '../../translations/locale.ts'
import { openAccount } from './openAccount.ts'
import { lockProof, useUpProof } from './proof.ts'

/**
 * Opens an account under the address that a code has proven (R40). Refuses what `openAccount` refuses, and
 * addressNotProven, busy; a refusal leaves the proof as it was.
 */
export function registerAccount({
  req,
  now,
  codeId,
  input,
  locale = 'zh',
}: {
  req: PayloadRequest
  now: Date
  codeId: string | null
  input: Readonly<Record<string, unknown>>
  /** What it is written to in. */
  locale?: Locale
}): Promise<AccountDocument | Refusal> {
  const open = async (transaction: Transaction): Promise<AccountDocument | Refusal> => {
    const proof = await lockProof(transaction, { codeId, purpose: 'register', now })
    if (isRefusal(proof)) return proof
    const { address } = proof
    const account = await openAccount(transaction, { now, input, address, locale })
    if (isRefusal(account)) return account
    await useUpProof(transaction, { proof, now })
    return account
  }
  return inHashingLine(() => transact(req, open), { isKnown: true })
}
