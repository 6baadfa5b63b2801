import type { CollectionSlug, Payload } from 'payload'

import { slugOf } from '../../domain/basics/collections.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import { isInScope } from '../../domain/lifecycle/index.ts'
import { actorOf } from '../../store/database/actors.ts'

/** The contests that a member of staff works for and the matrix lets them read, the newest edition first; none for anybody else. */
export async function contestsInReach({
  payload,
  user,
}: {
  payload: Payload
  user: unknown
}): Promise<ContestDocument[]> {
  const actor = actorOf(user)
  if (actor?.kind !== 'staff') return []
  const { docs } = await payload.find({
    collection: slugOf('contests') as CollectionSlug,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    sort: '-edition',
    user: user as Record<string, unknown>,
  })
  return (docs as unknown as ContestDocument[]).filter(({ id }) => isInScope(actor, id))
}
