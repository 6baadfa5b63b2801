import type { FieldHook } from 'payload'

import { idOf, isLimited, staffContests } from '../access/roles.ts'
import type { RequestUser } from '../access/roles.ts'

/** Somebody judges here and elsewhere: staff of some contests read of their grants what concerns those. */
export const keepOwnGrants: FieldHook = ({ overrideAccess, req, value }) => {
  const user = req.user as RequestUser | null
  if (overrideAccess || user === null || !isLimited(user) || !Array.isArray(value)) return value
  const own = staffContests(user)
  return (value as NonNullable<RequestUser['grants']>).filter(({ contest }) =>
    own.includes(idOf(contest)),
  )
}
