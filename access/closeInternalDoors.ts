import { Forbidden, NotFound } from 'payload'
import type { Access, Endpoint, Payload, Where } from 'payload'

import { isStaff, isUnlimited } from './roles.ts'
import type { RequestUser } from './roles.ts'
import { locksInReach, mayReadLocked } from './locksInReach.ts'

/**
 * Payload adds collections of its own after every plugin has run, and opens document locks and preferences to any
 * signed-in account of any auth collection. They are the panel's, so they are closed here to all but staff. Preferences
 * are written by key only, through endpoints of their own; the plain ones answer odd bodies with an error of the server.
 */
export function closeInternalDoors(payload: Payload): void {
  const { 'payload-locked-documents': lockedDocuments, 'payload-preferences': stored } =
    payload.collections
  if (!lockedDocuments || !stored) return
  keepLocksInReach(payload)
  const locks = lockedDocuments.config.access
  for (const operation of OPERATIONS) locks[operation] = forStaff(locks[operation])
  const preferences = stored.config.access
  preferences.read = forStaff(preferences.read)
  preferences.create = nobody
  preferences.update = nobody
  preferences.delete = nobody
  stored.config.endpoints = (stored.config.endpoints || []).map(panelOnly)
}

/**
 * A lock says who works on which document. Of the contest's own documents nobody learns of one that they may not read: staff
 * of some contests, and of the host's people who has no part in contests. Locks on what is the host's stay as they are.
 */
export function keepLocksInReach({ collections }: Payload): void {
  const locks = collections['payload-locked-documents']?.config.access
  if (!locks) return
  locks.create = onWhatTheyRead(locks.create)
  for (const operation of ['read', 'update', 'delete'] as const) {
    locks[operation] = onWhatTheyRead(locks[operation], inReach)
  }
}

const OPERATIONS = ['create', 'read', 'update', 'delete'] as const

/** Deleting a preference that is not there is no error of the server. */
const panelOnly = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    if (!isStaff(req.user)) throw new Forbidden(req.t)
    try {
      return await endpoint.handler(req)
    } catch (error) {
      throw endpoint.method === 'delete' ? new NotFound(req.t) : error
    }
  },
})

const inReach: Access = ({ req }) => locksInReach(req)

const onWhatTheyRead =
  (inner: Access, reach: Access = () => true): Access =>
  async (args) => {
    const asked = await inner(args)
    const user = args.req.user as RequestUser | null
    if (asked === false || (user && isUnlimited(user))) return asked
    if (!(await mayReadLocked(args.req, args.data))) return false
    return both(asked, await reach(args))
  }

const both = (one: boolean | Where, other: boolean | Where): boolean | Where => {
  if (typeof one === 'boolean') return one && other
  return typeof other === 'boolean' ? other && one : { and: [one, other] }
}

const nobody = () => false

const forStaff =
  (inner: Access): Access =>
  (args) =>
    isStaff(args.req.user) ? inner(args) : false
