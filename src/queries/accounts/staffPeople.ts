import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import type { Actor } from '../../domain/types/index.ts'
import { actorOf } from '../../store/database/actors.ts'
import { isUuid } from '../../store/database/lock.ts'
import { meetStaff, nameOfStaff, staffSlug } from '../../store/database/staffDesk.ts'
import type { StaffUser } from '../../store/settings.ts'

/** What those of these ids are called who are among the staff, or were: of the host's own collection, or of ours. */
export async function staffNames(
  payload: Payload,
  ids: readonly unknown[],
): Promise<ReadonlyMap<string, string>> {
  const known = [...new Set(ids)].filter(isUuid)
  if (known.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: staffSlug(payload) as CollectionSlug,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { id: { in: known } },
  })
  const users = docs as unknown as StaffUser[]
  return new Map(users.map((user) => [String(user.id), nameOfStaff(payload, user)]))
}

/** A member of staff as the rules see them now, with the role they have today; null for nobody. */
export async function staffActor(req: PayloadRequest, id: unknown): Promise<Actor | null> {
  const user = await staffUser(req, id)
  await meetStaff(req.payload, user)
  return actorOf(user)
}

/** Where letters reach a member of staff; null for nobody, and for who has no address. */
export async function staffAddress(req: PayloadRequest, id: unknown): Promise<string | null> {
  const user = await staffUser(req, id)
  return typeof user?.email === 'string' && user.email ? user.email : null
}

/** As Payload signs them in. */
async function staffUser(req: PayloadRequest, id: unknown): Promise<StaffUser | null> {
  if (!isUuid(id)) return null
  const collection = staffSlug(req.payload)
  const found: unknown = await req.payload.findByID({
    collection: collection as CollectionSlug,
    depth: req.payload.collections[collection]?.config.auth.depth ?? 0,
    disableErrors: true,
    id,
    overrideAccess: true,
    req,
  })
  return found ? { ...(found as StaffUser), collection } : null
}
