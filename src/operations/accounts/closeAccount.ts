import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { AccountDocument } from '../../domain/documents/index.ts'
import { closingEffects } from '../../queries/examining/closingEffects.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findAll, findById, updateDocument } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { purgeParticipants } from '../../store/records/participants.ts'
import { purgeAccount, purgeDrafts } from '../../store/records/purge.ts'
import { answerAsPartner } from '../entry/answerAsPartner.ts'
import { withdrawEntry } from '../entry/withdrawEntry.ts'
import type { Call } from '../shared/call.ts'
import { checkOwnPassword } from './checkOwnPassword.ts'

/**
 * Closes one's own account for good (PIPL, R149). Open drafts are withdrawn, requests and invitations answered with no;
 * entries that were accepted stay as documents under the name they were entered under, and only then the name stays. All
 * else that tells who it was is blanked (`purgeAccount`), every sign-in ends, and the address is free again. A unit keeps
 * its sign-ups and entries; after its last account whoever asks to join is answered by the organisers.
 *
 * @param input password: asked for once more; understood: `yes`. Refuses: invalid with `fields`, triesUsed, what
 *   `checkClosing` refuses, and what withdrawing a draft refuses.
 */
export async function closeAccount({
  req,
  actor,
  now,
  input,
}: Call & { input: Readonly<Record<string, unknown>> }): Promise<AccountDocument | Refusal> {
  if (input.understood !== 'yes') {
    return refuse('invalid', {}, { understood: refuse('declarationMissing') })
  }
  const proven = await checkOwnPassword({ req, actor, now, password: input.password })
  if (isRefusal(proven)) return proven
  return transact(req, async (transaction) => {
    const { id, unit } = proven
    if (unit) await lockRow(transaction, 'units', unit)
    await lockRow(transaction, 'accounts', id)
    const account = await findById(req, 'accounts', id)
    if (!account || account.unit !== unit) return refuse('changedMeanwhile')
    const { refusal, drafts, documents, leaves } = await closingEffects(req, account)
    if (refusal) return refusal
    for (const { id: entryId } of drafts) {
      const withdrawn = await withdrawEntry({ req, actor, now, entryId })
      if (isRefusal(withdrawn)) return withdrawn
    }
    for (const { id: entryId } of leaves) {
      const left = await answerAsPartner({ req, actor, now, entryId, confirm: false })
      if (isRefusal(left)) return left
    }
    const open = await findAll(req, 'joinRequests', {
      and: [{ account: { equals: id } }, { state: { equals: 'open' } }],
    })
    for (const { id: request } of open) {
      const data = { state: 'withdrawn', decidedAt: now.toISOString() } as const
      await updateDocument(req, 'joinRequests', request, data)
    }
    await appendActivity(transaction, {
      actor,
      now,
      action: 'closeAccount',
      subject: 'accounts',
      subjectId: id,
      details: { drafts: drafts.length, documents: documents.length, ...(unit ? { unit } : {}) },
    })
    if (!unit) {
      await purgeDrafts(transaction, { person: id })
      await purgeParticipants(transaction, {
        person: id,
        documents: documents.map(({ id: entry }) => entry),
      })
    }
    await purgeAccount(transaction, { account: id, keepsName: documents.length > 0, now })
    return (await findById(req, 'accounts', id)) ?? account
  })
}
