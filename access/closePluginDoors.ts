import type { CollectionConfig, Config, Endpoint } from 'payload'

import { refuseQueryPaths } from '../hooks/refuseQueryPaths.ts'
import { isUnlimitedAdmin } from './roles.ts'
import type { RequestUser } from './roles.ts'
import { slugOf } from '../src/domain/basics/collections.ts'

const nobody = () => false
const staffOnly = ({ req }: { req: { user: unknown } }): boolean =>
  (req.user as RequestUser | null)?.collection === slugOf('staff')
const adminOnly = ({ req }: { req: { user: unknown } }): boolean =>
  isUnlimitedAdmin(req.user as RequestUser | null)

/**
 * A collection that declares no access is open to every signed-in account of any auth collection. Whatever
 * a plugin or the host leaves open to that default is closed here: staff read, administrators write. Of no collection are
 * the columns of passwords and sessions asked by anybody, nor is it asked through a relationship but by staff of all contests.
 */
export const closePluginDoors = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(close),
})

/** Payload opens this door to every collection people sign in to, and fails behind it where addresses are not verified. */
const noVerification: Endpoint = {
  path: '/verify/:id',
  method: 'post',
  handler: () => Response.json({ errors: [] }, { status: 404 }),
}

const close = (collection: CollectionConfig): CollectionConfig => ({
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
  ...(collection.auth && !(typeof collection.auth === 'object' && collection.auth.verify)
    ? { endpoints: [noVerification, ...(collection.endpoints || [])] }
    : {}),
  hooks: {
    ...collection.hooks,
    beforeOperation: [refuseQueryPaths, ...(collection.hooks?.beforeOperation ?? [])],
  },
})

/** Jobs are queued and run by operations and the worker, never over HTTP. */
export const jobsAccess = { queue: nobody, run: nobody, cancel: nobody }
