import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryPartnerDocument } from '../../domain/documents/index.ts'
import { mayNamePartners } from '../../domain/units/joint.ts'
import { partnersOf } from '../../queries/entry/partners.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { updateDocument } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { lockEntry } from '../lifecycle/lockEntry.ts'
import { tellPartner } from '../lifecycle/tellPartner.ts'
import type { Call } from '../shared/call.ts'

/**
 * The lead takes a partner off an entry; whoever had confirmed is told. Refuses notFound, partnerFixed (who
 * refuses the use of the work stays named) and what `mayNamePartners` refuses.
 */
export function removePartner({
  req,
  actor,
  now,
  entryId,
  partnerId,
}: Call & { entryId: unknown; partnerId: unknown }): Promise<EntryPartnerDocument | Refusal> {
  return transact(req, async (transaction) => {
    const locked = await lockEntry({ transaction, entryId })
    if (isRefusal(locked)) return locked
    const { entry, contest, category } = locked
    // Whoever a category admitted before it was closed to joint entries may still be taken off.
    const open = { ...category, jointEntries: true }
    const may = mayNamePartners({ entry, contest, category: open, actor, now })
    if (isRefusal(may)) return may
    const partner = (await partnersOf(req, entry.id)).find(({ id }) => id === partnerId)
    if (!partner) return refuse('notFound')
    // Their refusal of the work stays, whether the lead wants it or not.
    if (partner.state === 'objected') return refuse('partnerFixed')
    if (partner.state === 'confirmed') {
      const params = { title: entry.title ?? '' }
      await tellPartner(transaction, {
        partner,
        contest: contest.id,
        template: 'partner.removed',
        params,
        now,
      })
    }
    await appendActivity(transaction, {
      actor,
      now,
      action: 'removePartner',
      subject: 'entries',
      subjectId: entry.id,
      contest: contest.id,
      details: { partner: partner.id },
    })
    return updateDocument(req, 'entryPartners', partner.id, { state: 'removed' })
  })
}
