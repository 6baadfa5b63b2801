import type { ChecklistFinding } from '../domain/lifecycle.ts'
import type { Refusal } from '../domain/refusal.ts'
import type { EntryDocument } from '../domain/types/index.ts'
import { moveEntry } from './moveEntry.ts'
import type { Call } from './moveEntry.ts'
import { recordExamination } from './recordExamination.ts'

/** 正式受理: every item of the checklist passed, an acceptance number given (R110, R111, R117). */
export function acceptEntry({
  entryId,
  checklist,
  reason,
  ...call
}: Call & {
  entryId: unknown
  checklist: ChecklistFinding[]
  /** Needed where the entry differs from its sealed table. */
  reason?: string
}): Promise<EntryDocument | Refusal> {
  return moveEntry({
    ...call,
    action: 'accept',
    entryId,
    input: { checklist, ...(reason ? { reason } : {}) },
    follow: (locked) =>
      recordExamination({ locked, actor: call.actor, decision: 'accept', checklist, reason }),
  })
}
