import { slugOf } from '../../domain/basics/collections.ts'
import type { Actor, GrantRole } from '../../domain/types/index.ts'
import { staffOf } from './staffDesk.ts'

type Reference = string | { id: string }
const idOf = (reference: Reference): string =>
  typeof reference === 'string' ? reference : reference.id

/** The part of a signed-in user that says who it is; `collection` is set by Payload. */
type User = {
  id: string | number
  collection?: string
  name?: string
  kind?: 'unit' | 'person'
  unit?: Reference | null
  grants?: { contest: Reference; role: GrantRole }[] | null
}

/** Who a user is to the rules; null for nobody. */
export function actorOf(user: unknown): Actor | null {
  if (!isUser(user)) return null
  const id = String(user.id)
  const staff = staffOf(user)
  if (staff) return { ...staff, kind: 'staff', id }
  if (user.collection !== slugOf('accounts')) return null
  return {
    kind: 'account',
    id,
    name: user.name ?? '',
    unit: user.unit ? idOf(user.unit) : null,
    person: user.kind === 'person',
    grants: (user.grants ?? []).map((grant) => ({
      contest: idOf(grant.contest),
      role: grant.role,
    })),
  }
}

/** Background work and installation act as the system. */
export const SYSTEM: Actor = { kind: 'system', id: 'system', name: 'system' }

const isUser = (user: unknown): user is User =>
  typeof user === 'object' && user !== null && 'id' in user && 'collection' in user
