import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { moveEntry } from '../lifecycle/moveEntry.ts'
import type { CallWithReason } from '../shared/call.ts'
import { recordExamination } from './recordExamination.ts'

/** 淘汰: an entry that does not meet the rules leaves, with a reason, and gives its slot back (R19, R37, R113). */
export function eliminateEntry({
  entryId,
  reason,
  ...call
}: CallWithReason): Promise<EntryDocument | Refusal> {
  return moveEntry({
    ...call,
    action: 'eliminate',
    entryId,
    input: { reason },
    follow: (locked) =>
      recordExamination({ locked, actor: call.actor, decision: 'eliminate', reason }),
  })
}
