import type { Access, Where } from 'payload'

import { meetStaff } from '../src/store/database/staffDesk.ts'
import { matrix } from './matrix.ts'
import type { Cells, GuardedCollection, Row } from './matrix.ts'
import { isStaff, rolesOf } from './roles.ts'
import type { RequestUser } from './roles.ts'
import type { Asked, Scope } from './scopes.ts'

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
    admin: ({ req }: { req: { user: unknown } }) => isStaff(req.user),
  }
}

const access =
  (cells: Cells): Access =>
  async ({ req, data }) => {
    await meetStaff(req.payload, req.user)
    return union(scopesOf(cells, req.user as RequestUser | null), { req, data })
  }

/**
 * What anybody may read is not added to what the cell of a member of staff says: the panel lists what they work on, and who
 * works for one contest finds no other there. They see the site like everybody else.
 */
function scopesOf(cells: Cells, user: RequestUser | null): ((asked: Asked) => ReturnType<Scope>)[] {
  const own = rolesOf(user).flatMap((role) => cells[role] ?? [])
  const isStaffCell = isStaff(user) && own.length > 0
  const scopes = isStaffCell || !cells.anyone ? own : [cells.anyone, ...own]
  return scopes.map((scope) => (asked) => scope(user ?? { id: '' }, asked))
}

/** A user with several roles reaches what any of them reaches. */
async function union(scopes: ReturnType<typeof scopesOf>, asked: Asked): Promise<boolean | Where> {
  const reached = await Promise.all(scopes.map((scope) => scope(asked)))
  if (reached.includes(true)) return true
  const rows = reached.filter((where) => typeof where !== 'boolean')
  return rows.length === 0 ? false : { or: rows }
}
