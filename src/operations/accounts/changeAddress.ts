import { readUsername } from '../../domain/accounts/username.ts'
import { maskEmail, maskPhone } from '../../domain/basics/masking.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { AccountDocument } from '../../domain/documents/index.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById, findFirst } from '../../store/database/documents.ts'
import { lockName, lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { changeAccount } from '../../store/records/accounts.ts'
import { tell } from '../../store/records/outbox.ts'
import type { Call } from '../shared/call.ts'
import { checkOwnPassword } from './checkOwnPassword.ts'
import { lockProof, useUpProof } from './proof.ts'

/**
 * Gives an account the e-mail address or mobile number that a code has proven, in place of the one it had, or beside one
 * of the other kind. Where one signs in by an address of that kind, one does so by the new one from then on; a user name
 * that an organiser issued stays. The password is asked for once more.
 *
 * Refuses: addressNotProven, accountExists, and what `checkOwnPassword` refuses.
 */
export async function changeAddress({
  req,
  actor,
  now,
  codeId,
  password,
}: Call & { codeId: string | null; password: unknown }): Promise<AccountDocument | Refusal> {
  const proven = await checkOwnPassword({ req, actor, now, password })
  if (isRefusal(proven)) return proven
  return transact(req, async (transaction) => {
    const proof = await lockProof(transaction, { codeId, purpose: 'contact', now })
    if (isRefusal(proof)) return proof
    const read = readUsername(proof.address)
    if (isRefusal(read)) return refuse('addressNotProven')
    const { username, email, phone } = read.value
    await lockName(transaction, `account:${username}`)
    await lockRow(transaction, 'accounts', proven.id)
    const before = await findById(req, 'accounts', proven.id)
    if (!before) return refuse('notSignedIn')
    const own = readUsername(before.username)
    const isSameKind = !isRefusal(own) && Boolean(own.value.email) === Boolean(email)
    const taken = await findFirst(req, 'accounts', { username: { equals: username } })
    if (taken && taken.id !== before.id) return refuse('accountExists')
    // Where it was reached until now: whoever did not ask for this learns of it.
    await tell(transaction, {
      account: before.id,
      contest: null,
      template: 'addressChanged',
      params: {},
      now,
    })
    const values = {
      ...(email ? { email } : { phone }),
      ...(isSameKind ? { username } : {}),
    }
    await changeAccount(transaction, { account: before.id, values, now })
    await useUpProof(transaction, { proof, now })
    await appendActivity(transaction, {
      actor,
      now,
      action: 'changeAddress',
      subject: 'accounts',
      subjectId: before.id,
      details: { to: email ? maskEmail(email) : maskPhone(phone ?? '') },
    })
    return (await findById(req, 'accounts', before.id)) ?? before
  })
}
