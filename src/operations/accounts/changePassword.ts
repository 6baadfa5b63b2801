import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { setPassword } from '../../store/records/accounts.ts'
import { inHashingLine } from '../../store/records/hashingLine.ts'
import type { Call } from '../shared/call.ts'
import { checkPasswords } from './readAccountInput.ts'
import { signIn } from './signIn.ts'
import type { SignedIn } from './signIn.ts'

/**
 * A new password of one's own, for which the present one is asked; it also takes the place of an issued one (R52). All
 * sign-ins of the account end, and the new one that is returned begins.
 *
 * @param input current, password, passwordAgain. Refuses: invalid with `fields`, triesUsed, busy.
 */
export async function changePassword({
  req,
  actor,
  now,
  input,
}: Call & { input: Readonly<Record<string, unknown>> }): Promise<SignedIn | Refusal> {
  const account = actor.kind === 'account' ? await findById(req, 'accounts', actor.id) : null
  if (!account) return refuse('notSignedIn')
  const { current } = input
  const password = typeof input.password === 'string' ? input.password : ''
  const refusals = checkPasswords({
    password,
    again: typeof input.passwordAgain === 'string' ? input.passwordAgain : '',
    personal: [account.username, account.email ?? '', account.phone ?? ''],
  })
  const unchanged = !refusals.password && current === password ? refuse('passwordTooWeak') : null
  const refused = Object.entries({ ...refusals, password: refusals.password ?? unchanged })
  const fields = Object.fromEntries(
    refused.flatMap(([name, refusal]) => (refusal ? [[name, refusal]] : [])),
  )
  if (Object.keys(fields).length > 0) return refuse('invalid', {}, fields)

  const proof = await signIn({ req, now, username: account.username, password: current })
  if (isRefusal(proof)) {
    const isWrong = proof.code === 'wrongCredentials'
    return isWrong ? refuse('invalid', {}, { current: refuse('passwordWrong') }) : proof
  }
  const change = () =>
    transact(req, async (transaction) => {
      await lockRow(transaction, 'accounts', account.id)
      await setPassword(req, { account: account.id, password })
      await appendActivity(transaction, {
        actor,
        now,
        action: 'changePassword',
        subject: 'accounts',
        subjectId: account.id,
      })
    })
  const changed = await inHashingLine(change, { isKnown: true })
  if (isRefusal(changed)) return changed
  return signIn({ req, now, username: account.username, password, isJustSet: true })
}
