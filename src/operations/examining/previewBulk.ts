import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkExaminer } from '../../domain/contest/organising.ts'
import { bulkItems } from '../../domain/examining/bulkFindings.ts'
import type { BulkItem } from '../../domain/examining/bulkFindings.ts'
import type { ChecklistItem } from '../../domain/types/index.ts'
import { examinationChecks } from '../../queries/examining/examinationChecks.ts'
import { transact } from '../../store/database/transact.ts'
import { lockEntry } from '../lifecycle/lockEntry.ts'
import type { Call } from '../shared/call.ts'

/** An item of the checklist of one entry, by its words, and how bulk acceptance would leave it. */
export type PreviewedItem = BulkItem & Pick<ChecklistItem, 'label' | 'labelEn'>

/**
 * What bulk acceptance would write of each item of an entry, to be read before anything is done. Writes nothing.
 * Refuses notFound, notAllowed.
 */
export function previewBulk({
  req,
  actor,
  entryId,
}: Call & { entryId: unknown }): Promise<PreviewedItem[] | Refusal> {
  return transact(req, async (transaction) => {
    const locked = await lockEntry({ transaction, entryId })
    if (isRefusal(locked)) return locked
    const allowed = checkExaminer(actor, locked.contest.id)
    if (isRefusal(allowed)) return allowed
    const checks = await examinationChecks({ req, locked })
    const outcomes = bulkItems(checks, locked.category)
    return checks.flatMap(({ item: { key, label, labelEn } }, index) => {
      const outcome = outcomes[index]?.outcome
      return outcome ? [{ key, label, ...(labelEn ? { labelEn } : {}), outcome }] : []
    })
  })
}
