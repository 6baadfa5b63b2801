import type { PayloadRequest } from 'payload'

import { slugOf } from '../../domain/basics/collections.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { AccountDocument } from '../../domain/documents/index.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { actorOf } from '../../store/database/actors.ts'
import { findFirst } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { setPassword } from '../../store/records/accounts.ts'
import { inHashingLine } from '../../store/records/hashingLine.ts'
import { tell } from '../../store/records/outbox.ts'
import { lockProof, useUpProof } from './proof.ts'
import { checkPasswords } from './readAccountInput.ts'
import { signIn } from './signIn.ts'
import type { SignedIn } from './signIn.ts'

/**
 * A new password for whoever has forgotten the old one and has proven the address of the account by a code (R52). All
 * sign-ins of the account end, it is told, and the new sign-in that is returned begins.
 *
 * @param input password, passwordAgain. Refuses: addressNotProven, accountUnknown, invalid with `fields`, busy.
 */
export async function resetPassword({
  req,
  now,
  codeId,
  input,
}: {
  req: PayloadRequest
  now: Date
  codeId: string | null
  input: Readonly<Record<string, unknown>>
}): Promise<SignedIn | Refusal> {
  const password = typeof input.password === 'string' ? input.password : ''
  const again = typeof input.passwordAgain === 'string' ? input.passwordAgain : ''
  const set = async (transaction: Transaction): Promise<AccountDocument | Refusal> => {
    const proof = await lockProof(transaction, { codeId, purpose: 'reset', now })
    if (isRefusal(proof)) return proof
    const account = await findFirst(req, 'accounts', { username: { equals: proof.address } })
    const actor = account && actorOf({ ...account, collection: slugOf('accounts') })
    if (!account || !actor) return refuse('accountUnknown')
    const personal = [account.username, account.email ?? '', account.phone ?? '']
    const fields = Object.entries(checkPasswords({ password, again, personal })).flatMap(
      ([name, refusal]) => (refusal ? [[name, refusal] as const] : []),
    )
    if (fields.length > 0) return refuse('invalid', {}, Object.fromEntries(fields))

    await lockRow(transaction, 'accounts', account.id)
    await setPassword(req, { account: account.id, password })
    await useUpProof(transaction, { proof, now })
    await appendActivity(transaction, {
      actor,
      now,
      action: 'resetPassword',
      subject: 'accounts',
      subjectId: account.id,
    })
    const told = { account: account.id, contest: null, template: 'passwordReset' }
    await tell(transaction, { ...told, params: {}, now })
    return account
  }
  const reset = await inHashingLine(() => transact(req, set), { isKnown: true })
  if (isRefusal(reset)) return reset
  return signIn({ req, now, username: reset.username, password, isJustSet: true })
}
