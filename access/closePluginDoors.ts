import type { CollectionConfig, Config, Endpoint } from 'payload'

import { refuseQueryPaths } from '../hooks/refuseQueryPaths.ts'
import { isStaff, isUnlimitedAdmin } from './roles.ts'
import type { RequestUser } from './roles.ts'

const nobody = () => false
const staffOnly = ({ req }: { req: { user: unknown } }): boolean => isStaff(req.user)
const adminOnly = ({ req }: { req: { user: unknown } }): boolean =>
  isUnlimitedAdmin(req.user as RequestUser | null)

/**
 * Closes what every collection leaves open, the host's and other plugins' too: for a site that is a contest and nothing else
 * (`closeHostCollections`).
 */
export const closePluginDoors = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(closeDoors),
})

/** Payload opens this door to every collection people sign in to, and fails behind it where addresses are not verified. */
const noVerification: Endpoint = {
  path: '/verify/:id',
  method: 'post',
  handler: () => Response.json({ errors: [] }, { status: 404 }),
}

/**
 * A collection that declares no access is open to every signed-in account of any auth collection. What is left to that
 * default is closed here: staff read, administrators write. Nobody asks for the columns of passwords and sessions, nor asks
 * through a relationship but staff of all contests. May be done twice.
 */
export const closeDoors = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  access: {
    read: staffOnly,
    readVersions: staffOnly,
    create: adminOnly,
    update: adminOnly,
    delete: adminOnly,
    unlock: adminOnly,
    ...collection.access,
  },
  ...(collection.auth &&
  !isClosed(collection) &&
  !(typeof collection.auth === 'object' && collection.auth.verify)
    ? { endpoints: [noVerification, ...(collection.endpoints || [])] }
    : {}),
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      refuseQueryPaths,
      ...(collection.hooks?.beforeOperation ?? []).filter((hook) => hook !== refuseQueryPaths),
    ],
  },
})

const isClosed = ({ hooks }: CollectionConfig): boolean =>
  hooks?.beforeOperation?.includes(refuseQueryPaths) ?? false

/** Jobs are queued and run by operations and the worker, never over HTTP. */
export const jobsAccess = { queue: nobody, run: nobody, cancel: nobody }
