import { slugOf } from '../src/domain/basics/collections.ts'
import type { GrantRole, StaffRole } from '../src/domain/types/index.ts'
import { staffOf } from '../src/store/database/staffDesk.ts'

/** The user of a request, as an auth collection stores it; relationships may be populated. */
export type RequestUser = {
  id: string
  collection?: string
  name?: string
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
  const staff = staffOf(user)
  if (staff) return [staff.role]
  if (!isAccount(user)) return []
  return [...new Set<Role>(['entrant', ...(user.grants ?? []).map((grant) => grant.role)])]
}

/** Contests in which an account holds a grant of this role. */
export function grantedContests(user: RequestUser, role: GrantRole): string[] {
  return (user.grants ?? [])
    .filter((grant) => grant.role === role)
    .map((grant) => idOf(grant.contest))
}

/** Whether a user is somebody who signed up to a contest. */
export const isAccount = (user: unknown): boolean =>
  (user as RequestUser | null)?.collection === slugOf('accounts')

/** Whether a user works on contests. */
export const isStaff = (user: unknown): boolean => staffOf(user) !== null

/** Contests a staff member works for; empty = all. */
export const staffContests = (user: RequestUser): string[] => staffOf(user)?.contests ?? []

/** Whether a user is staff of all contests. */
export const isUnlimited = (user: RequestUser): boolean =>
  isStaff(user) && staffContests(user).length === 0

/** Whether a user is staff of some contests only. */
export const isLimited = (user: RequestUser | null): boolean =>
  user !== null && isStaff(user) && !isUnlimited(user)

/** Whether a user decides what others may do: who is limited to some contests would else lift the limit. */
export const isUnlimitedAdmin = (user: RequestUser | null): boolean =>
  user !== null && isUnlimited(user) && rolesOf(user).includes('admin')
