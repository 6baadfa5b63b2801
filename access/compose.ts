import type { Access, Where } from 'payload'

import { matrix } from './matrix.ts'
import type { Cells, GuardedCollection, Operation, Row } from './matrix.ts'
import { rolesOf } from './roles.ts'
import type { RequestUser } from './roles.ts'
import type { Scope } from './scopes.ts'

/** The access functions of one collection, read off the matrix; nothing is left to a default. */
export function accessOf(collection: GuardedCollection) {
  const row: Row = matrix[collection]
  return {
    create: access(row.create),
    read: access(row.read),
    readVersions: access(row.read),
    update: access(row.update),
    delete: access(row.delete),
    unlock: access(row.update),
    admin: ({ req }: { req: { user: unknown } }) =>
      (req.user as RequestUser | null)?.collection === 'staff',
  }
}

/** Whether this user may do this at all, whatever the rows: for menus and the matrix test. */
export function cellFor(
  collection: GuardedCollection,
  operation: Operation,
  user: RequestUser | null,
): boolean | Where {
  const row: Row = matrix[collection]
  return union(row[operation], user)
}

const access =
  (cells: Cells): Access =>
  ({ req }) =>
    union(cells, req.user as RequestUser | null)

/** A user with several roles reaches what any of them reaches. */
function union(cells: Cells, user: RequestUser | null): boolean | Where {
  const scopes: Scope[] = [cells.anyone, ...rolesOf(user).map((role) => cells[role])].filter(
    (scope) => scope !== undefined,
  )
  const reached = scopes.map((scope) => scope(user ?? { id: '' }))
  if (reached.includes(true)) return true
  const rows = reached.filter((where) => typeof where !== 'boolean')
  return rows.length === 0 ? false : { or: rows }
}
