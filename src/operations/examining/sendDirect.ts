import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import type { DirectRouteGround } from '../../domain/types/index.ts'
import { findById } from '../../store/database/documents.ts'
import { rerouteEntry } from '../entry/rerouteEntry.ts'
import type { Call } from '../shared/call.ts'

/**
 * 改为直接报名: an entry without a recommendation goes to the examiner by the direct route, from whatever stage it hangs in
 * (R83). Refuses what `rerouteEntry` refuses.
 */
export async function sendDirect({
  ground,
  groundReason,
  ...call
}: Call & {
  entryId: unknown
  ground: DirectRouteGround
  /** A member's own reason, where that is the ground. */
  groundReason: string
  reason: string
}): Promise<EntryDocument | Refusal> {
  const entry = await findById(call.req, 'entries', call.entryId)
  return rerouteEntry({
    ...call,
    action: entry?.stage === 'declined' ? 'redirect' : 'reassign',
    choice: { route: 'direct', ground, reason: groundReason },
  })
}
