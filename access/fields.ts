import type { FieldAccess } from 'payload'

import { isStaff, isUnlimitedAdmin } from './roles.ts'
import type { RequestUser } from './roles.ts'

const isAdmin: FieldAccess = ({ req }) => isUnlimitedAdmin(req.user as RequestUser | null)

/** Fields that decide what a person may do: a business of administrators of all contests, also on one's own row. */
export const onlyAdmins = { create: isAdmin, update: isAdmin }

const toStaff: FieldAccess = ({ req }) => isStaff(req.user)

/** Fields that only staff see; nobody else filters by them. */
export const onlyStaffRead = { read: toStaff }

/** What an organiser could take over an account with. */
export const onlyAdminsRead = { read: isAdmin }
