import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { SITE_CONSENTS } from '../../domain/contest/consents.ts'
import type { AccountDocument } from '../../domain/documents/index.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById, findFirst } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { endConsent } from '../../store/records/accounts.ts'
import type { Call } from '../shared/call.ts'

/**
 * Takes a consent to a text of a contest back (PIPL): what was done on it stays, nothing further is handed in before it is
 * given anew. When it was given and taken back stays on the record of its contest, and stands on the desk of whoever examines. Without the texts of the site there is no account: they
 * end with it. Refuses: notFound, consentOfAccount.
 */
export function withdrawConsent({
  req,
  actor,
  now,
  key,
  version,
}: Call & { key: unknown; version: unknown }): Promise<AccountDocument | Refusal> {
  return transact(req, async (transaction) => {
    await lockRow(transaction, 'accounts', actor.id)
    const account = actor.kind === 'account' ? await findById(req, 'accounts', actor.id) : null
    const given = account?.consents.find(
      (each) => each.key === key && each.version === version && !each.withdrawnAt,
    )
    if (!account || !given) return refuse('notFound')
    if (SITE_CONSENTS.some((each) => each.key === given.key)) return refuse('consentOfAccount')
    await endConsent(transaction, { account: account.id, consent: given, now })
    const contest = await findFirst(req, 'contests', { slug: { equals: given.key.split('/')[0] } })
    await appendActivity(transaction, {
      actor,
      now,
      contest: contest?.id ?? null,
      action: 'withdrawConsent',
      subject: 'accounts',
      subjectId: account.id,
      details: { consent: `${given.key}@${given.version}` },
    })
    return account
  })
}
