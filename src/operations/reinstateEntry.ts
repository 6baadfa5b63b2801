import type { Refusal } from '../domain/refusal.ts'
import type { EntryDocument } from '../domain/types/index.ts'
import { moveEntry } from './moveEntry.ts'
import type { CallWithReason } from './moveEntry.ts'
import { recordExamination } from './recordExamination.ts'
import { withSecondPerson } from './withSecondPerson.ts'

/** Takes an elimination back; two people answer for it, and the slot is taken again under lock. */
export function reinstateEntry({
  entryId,
  reason,
  secondPersonId,
  ...call
}: CallWithReason & { secondPersonId: unknown }): Promise<EntryDocument | Refusal> {
  return moveEntry({
    ...call,
    action: 'reinstate',
    entryId,
    input: () => withSecondPerson({ reason, req: call.req, secondPersonId }),
    follow: (locked) =>
      recordExamination({ locked, actor: call.actor, decision: 'reinstate', reason }),
    details: { secondPerson: String(secondPersonId) },
  })
}
