import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { moveEntry } from '../lifecycle/moveEntry.ts'
import type { CallWithReason } from '../shared/call.ts'

/** Takes an accepted entry out at its entrant's request. */
export function withdrawAcceptedEntry({
  entryId,
  reason,
  ...call
}: CallWithReason): Promise<EntryDocument | Refusal> {
  return moveEntry({ ...call, action: 'withdrawAccepted', entryId, input: { reason } })
}
