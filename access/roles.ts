import { slugOf } from '../src/domain/basics/collections.ts'
import type { GrantRole, StaffRole } from '../src/domain/types/index.ts'

/** The user of a request, as either auth collection stores it; relationships may be populated. */
export type RequestUser = {
  id: string
  collection?: string
  name?: string
  role?: StaffRole
  contests?: Reference[]
  unit?: Reference | null
  kind?: 'unit' | 'person'
  grants?: { contest: Reference; role: GrantRole }[]
}
export type Reference = string | { id: string }
export type Role = StaffRole | GrantRole

export const idOf = (reference: Reference): string =>
  typeof reference === 'string' ? reference : reference.id

/** The roles of a user: one for staff; for an account `entrant` and whatever it was granted. */
export function rolesOf(user: RequestUser | null): Role[] {
  if (!user) return []
  if (user.collection === slugOf('staff')) return user.role ? [user.role] : []
  if (user.collection !== slugOf('accounts')) return []
  return [...new Set<Role>(['entrant', ...(user.grants ?? []).map((grant) => grant.role)])]
}

/** Contests in which an account holds a grant of this role. */
export function grantedContests(user: RequestUser, role: GrantRole): string[] {
  return (user.grants ?? [])
    .filter((grant) => grant.role === role)
    .map((grant) => idOf(grant.contest))
}

/** Contests a staff member works for; empty = all. */
export const staffContests = (user: RequestUser): string[] => (user.contests ?? []).map(idOf)

/** Whether a user is staff of all contests. */
export const isUnlimited = (user: RequestUser): boolean =>
  user.collection === slugOf('staff') && staffContests(user).length === 0

/** Whether a user is staff of some contests only. */
export const isLimited = (user: RequestUser | null): boolean =>
  user?.collection === slugOf('staff') && !isUnlimited(user)

/** Whether a user decides what others may do: who is limited to some contests would else lift the limit. */
export const isUnlimitedAdmin = (user: RequestUser | null): boolean =>
  user !== null && isUnlimited(user) && rolesOf(user).includes('admin')
