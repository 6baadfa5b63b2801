import { Forbidden, NotFound } from 'payload'
import type { Access, Endpoint, Payload } from 'payload'

import { slugOf } from '../src/domain/basics/collections.ts'
import { isLimited } from './roles.ts'
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
  const locks = lockedDocuments.config.access
  locks.create = forStaff(onWhatTheyRead(locks.create))
  for (const operation of ['read', 'update', 'delete'] as const) {
    locks[operation] = forStaff(onWhatTheyRead(locks[operation], inReach))
  }
  const preferences = stored.config.access
  preferences.read = forStaff(preferences.read)
  preferences.create = nobody
  preferences.update = nobody
  preferences.delete = nobody
  stored.config.endpoints = (stored.config.endpoints || []).map(panelOnly)
}

/** Deleting a preference that is not there is no error of the server. */
const panelOnly = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    if ((req.user as RequestUser | null)?.collection !== slugOf('staff')) throw new Forbidden(req.t)
    try {
      return await endpoint.handler(req)
    } catch (error) {
      throw endpoint.method === 'delete' ? new NotFound(req.t) : error
    }
  },
})

/** A lock says who works on which document: who is limited to some contests learns of no other's. */
const inReach: Access = ({ req }) => locksInReach(req)

const onWhatTheyRead =
  (inner: Access, reach: Access = () => true): Access =>
  async (args) => {
    const asked = await inner(args)
    if (asked === false || !isLimited(args.req.user as RequestUser | null)) return asked
    return (await mayReadLocked(args.req, args.data)) && reach(args)
  }

const nobody = () => false

const forStaff =
  (inner: Access): Access =>
  (args) =>
    (args.req.user as RequestUser | null)?.collection === slugOf('staff') ? inner(args) : false
