import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryPartnerDocument } from '../../domain/documents/index.ts'
import { mayChange, PARTNER_CHANGES, PARTNERS_IN, STATE_AFTER } from '../../domain/units/joint.ts'
import { partnerRoles } from '../../queries/entry/partners.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { lockEntry } from '../lifecycle/lockEntry.ts'
import type { Call } from '../shared/call.ts'
import { tellLeadOfPartner } from './tellLeadOfPartner.ts'

/**
 * A partner of an entry that is handed in withdraws, in one of two ways (outcome.md, Rounds): it gives up its name, and the entry
 * goes on without it; or it refuses the use of the work, which is then neither accepted nor judged or shown until staff have
 * decided or the partner has taken that back. The lead is told of each; a former partner is in conflict as a judge all the same.
 *
 * Refuses notFound to who has not joined, partnerUnchanged.
 */
export function changeAsPartner({
  req,
  actor,
  now,
  entryId,
  change: asked,
}: Call & { entryId: unknown; change: unknown }): Promise<EntryPartnerDocument | Refusal> {
  return transact(req, async (transaction) => {
    await lockRow(transaction, 'accounts', actor.id)
    const locked = await lockEntry({ transaction, entryId })
    const account = actor.kind === 'account' ? await findById(req, 'accounts', actor.id) : null
    if (isRefusal(locked) || !account) return refuse('notFound')
    const { entry, contest } = locked
    const states = [...PARTNERS_IN]
    const [partner] = await partnerRoles(req, { account, entry: entry.id, states })
    if (!partner) return refuse('notFound')
    const change = PARTNER_CHANGES.find((each) => each === asked)
    if (!change) return refuse('partnerUnchanged')
    const may = mayChange({ partner, entry, change })
    if (isRefusal(may)) return may
    const { action, template } = TOLD[change]
    await tellLeadOfPartner(transaction, { entry, contest, partner, account, template, now })
    await appendActivity(transaction, {
      actor,
      now,
      action,
      subject: 'entries',
      subjectId: entry.id,
      contest: contest.id,
      details: { partner: partner.id },
    })
    return updateDocument(req, 'entryPartners', partner.id, {
      state: STATE_AFTER[change],
      by: account.id,
      decidedAt: now.toISOString(),
    })
  })
}

/** What stands on the record, and what the lead is told. */
const TOLD = {
  waive: { action: 'waivePartner', template: 'partner.waived' },
  object: { action: 'objectPartner', template: 'partner.objected' },
  return: { action: 'returnPartner', template: 'partner.returned' },
} as const
