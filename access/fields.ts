import type { FieldAccess } from 'payload'

import { rolesOf } from './roles.ts'
import type { RequestUser } from './roles.ts'

const isAdmin: FieldAccess = ({ req }) => rolesOf(req.user as RequestUser | null).includes('admin')

/** Fields that decide what a person may do: an administrator's business, also on one's own row. */
export const onlyAdmins = { create: isAdmin, update: isAdmin }

const isStaff: FieldAccess = ({ req }) => (req.user as RequestUser | null)?.collection === 'staff'

/** Fields that only staff see; they also cannot be used to filter or sort by anyone else. */
export const onlyStaffRead = { read: isStaff }

/** What an organiser could take over an account with. */
export const onlyAdminsRead = { read: isAdmin }
