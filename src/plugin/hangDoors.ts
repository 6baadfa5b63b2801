import type { Config, Endpoint } from 'payload'

import { STAFF_DOORS } from '../domain/basics/addresses.ts'
import { contestEndpoints, panelEndpoints } from '../endpoints/index.ts'

/**
 * Hangs the doors of the portals and of the panel. Payload looks for whatever stands below a collection's name in that
 * collection alone: where there is one named `staff`, ours or the host's, it carries the doors below `/api/staff`.
 */
export const hangDoors = (config: Config): Config => {
  const { collections = [] } = config
  const isCarried = collections.some(({ slug }) => slug === STAFF)
  return {
    ...config,
    collections: collections.map((collection) =>
      collection.slug === STAFF
        ? { ...collection, endpoints: [...(collection.endpoints || []), ...panelEndpoints] }
        : collection,
    ),
    endpoints: [
      ...(config.endpoints ?? []),
      ...contestEndpoints,
      ...(isCarried ? [] : panelEndpoints.map(belowStaff)),
    ],
  }
}

const belowStaff = (door: Endpoint): Endpoint => ({ ...door, path: `${STAFF_DOORS}${door.path}` })

const STAFF = STAFF_DOORS.slice(1)
