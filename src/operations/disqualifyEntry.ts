import type { Refusal } from '../domain/refusal.ts'
import type { EntryDocument } from '../domain/types/index.ts'
import { moveEntry } from './moveEntry.ts'
import type { CallWithReason } from './moveEntry.ts'
import { withSecondPerson } from './withSecondPerson.ts'

/** 取消资格 after acceptance, with a second person. */
export function disqualifyEntry({
  entryId,
  reason,
  secondPersonId,
  ...call
}: CallWithReason & { secondPersonId: unknown }): Promise<EntryDocument | Refusal> {
  return moveEntry({
    ...call,
    action: 'disqualify',
    entryId,
    input: () => withSecondPerson({ reason, req: call.req, secondPersonId }),
    details: { secondPerson: String(secondPersonId) },
  })
}
