import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/types/index.ts'
import { moveEntry } from '../lifecycle/moveEntry.ts'
import type { CallWithReason } from '../lifecycle/moveEntry.ts'

/** Takes an accepted entry out at its entrant's request. */
export function withdrawAcceptedEntry({
  entryId,
  reason,
  ...call
}: CallWithReason): Promise<EntryDocument | Refusal> {
  return moveEntry({ ...call, action: 'withdrawAccepted', entryId, input: { reason } })
}
