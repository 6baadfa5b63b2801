import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { moveEntry } from '../lifecycle/moveEntry.ts'
import { supersedeOpinions } from '../lifecycle/supersedeOpinions.ts'
import type { Call } from '../shared/call.ts'

/**
 * Takes a recommender's word back before the seal; it is kept, and counts no more. Where the entrant has used the slot
 * of a declined entry meanwhile, the refusal is `slotGivenAway`: how many other entries there are is not for the
 * recommender to know (R92).
 */
export async function reconsiderEntry({
  entryId,
  ...call
}: Call & { entryId: unknown }): Promise<EntryDocument | Refusal> {
  const moved = await moveEntry({
    ...call,
    action: 'reconsider',
    entryId,
    follow: ({ entry }) => supersedeOpinions({ req: call.req, entryId: entry.id, now: call.now }),
  })
  const full = isRefusal(moved) && LIMITS.has(moved.code)
  return full ? refuse('slotGivenAway') : moved
}

const LIMITS: ReadonlySet<string> = new Set(['limitReachedUnit', 'limitReachedPerson'])
