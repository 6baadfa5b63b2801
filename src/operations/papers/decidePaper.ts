import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { mayDecidePaper } from '../../domain/lifecycle/mayDecidePaper.ts'
import { filesOf } from '../../queries/entry/filesOf.ts'
import { entrantToTell } from '../../queries/messages/entrantToTell.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { touchPages } from '../../store/database/touchPages.ts'
import { transact } from '../../store/database/transact.ts'
import { tell } from '../../store/records/outbox.ts'
import { lockEntry } from '../lifecycle/lockEntry.ts'
import type { Call } from '../shared/call.ts'

/**
 * What staff decide on a scan due after acceptance that did not prove itself by its code: it counts, or another is asked
 * for with a remark, and then it no longer counts (R79c, R115). The entrant is told of the remark; the file stays until its
 * entrant takes it out. Refuses notAllowed, notFound, wrongStage, fileSlotUnknown, reasonMissing.
 */
export function decidePaper({
  req,
  actor,
  now,
  entryId,
  fileId,
  decision,
  remark = '',
}: Call & {
  entryId: unknown
  fileId: unknown
  decision: 'confirm' | 'askAnother'
  remark?: string
}): Promise<EntryDocument | Refusal> {
  return transact(req, async (transaction) => {
    const locked = await lockEntry({ transaction, entryId })
    if (isRefusal(locked)) return locked
    const { entry, contest, category } = locked
    const allowed = mayDecidePaper({ actor, entry, contest: contest.id })
    if (isRefusal(allowed)) return allowed
    const file = (await filesOf({ req, entry })).find(({ id }) => id === fileId)
    const slot = category.fileSlots.find(({ key }) => key === file?.slot)
    if (!file || !slot) return refuse('notFound')
    if (!slot.paper || slot.due !== 'acceptance') return refuse('fileSlotUnknown')
    const why = remark.trim()
    if (decision === 'askAnother' && !why) return refuse('reasonMissing')
    await updateDocument(req, 'entryFiles', file.id, {
      paperVerifiedAt: decision === 'confirm' ? now.toISOString() : null,
      paperRemark: decision === 'confirm' ? null : why,
    })
    await appendActivity(transaction, {
      actor,
      now,
      contest: contest.id,
      subject: 'entries',
      subjectId: entry.id,
      action: decision === 'confirm' ? 'confirmPaper' : 'askPaperAgain',
      details: { file: file.id, slot: slot.key, verdict: file.paperVerdict ?? null, reason: why },
    })
    const account = decision === 'askAnother' ? await entrantToTell(req, entry) : null
    if (account) {
      await tell(transaction, {
        account,
        contest: contest.id,
        template: 'askPaperAgain',
        now,
        params: {
          title: entry.title ?? '',
          number: entry.number ?? '',
          entry: entry.id,
          reason: why,
          label: slot.label,
          labelEn: slot.labelEn ?? '',
        },
      })
    }
    // It makes an entry eligible, and so public, or ends that.
    await touchPages({ req: transaction.req, tags: [`contest:${contest.id}`] })
    return (await findById(req, 'entries', entry.id)) ?? entry
  })
}
