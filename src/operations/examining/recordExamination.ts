import type { ExaminationDocument } from '../../domain/documents/index.ts'
import type { ChecklistFinding } from '../../domain/lifecycle/index.ts'
import type { Actor, FieldRemark } from '../../domain/types/index.ts'
import { createDocument } from '../../store/database/documents.ts'
import type { LockedEntry } from '../lifecycle/lockEntry.ts'

/** Appends the finding of a member of staff to an entry (R110–R113); what a recommender does is kept as a recommendation. */
export async function recordExamination({
  locked: { transaction, entry },
  actor,
  decision,
  checklist = [],
  remarks = [],
  reason,
}: {
  locked: LockedEntry
  actor: Actor
  decision: ExaminationDocument['decision']
  checklist?: ChecklistFinding[]
  remarks?: FieldRemark[]
  reason?: string | undefined
}): Promise<void> {
  if (actor.kind !== 'staff') return
  await createDocument(transaction.req, 'examinations', {
    contest: entry.contest,
    entry: entry.id,
    examiner: actor.id,
    decision,
    checklist: checklist.map(({ item, ...finding }) => ({ key: item, ...finding })),
    remarks,
    reason: reason ?? null,
  })
}
