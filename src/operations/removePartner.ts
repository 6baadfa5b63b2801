import { mayNamePartners } from '../domain/joint.ts'
import { isRefusal, refuse } from '../domain/refusal.ts'
import type { Refusal } from '../domain/refusal.ts'
import type { EntryPartnerDocument } from '../domain/types/index.ts'
import { partnersOf } from '../queries/partners.ts'
import { appendActivity } from '../store/activity.ts'
import { updateDocument } from '../store/documents.ts'
import { transact } from '../store/transact.ts'
import { lockEntry } from './moveEntry.ts'
import type { Call } from './moveEntry.ts'
import { tellPartner } from './tellPartner.ts'

/**
 * The lead takes a partner off an entry; whoever had confirmed is told. Refuses notFound and what `mayNamePartners`
 * refuses.
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
    if (partner.state === 'confirmed') {
      const params = { title: entry.title ?? '' }
      await tellPartner(transaction, {
        ...{ partner, contest: contest.id, template: 'partner.removed', params, now },
      })
    }
    await appendActivity(transaction, {
      ...{ actor, now, action: 'removePartner', subject: 'entries', subjectId: entry.id },
      contest: contest.id,
      details: { partner: partner.id },
    })
    return updateDocument(req, 'entryPartners', partner.id, { state: 'removed' })
  })
}
