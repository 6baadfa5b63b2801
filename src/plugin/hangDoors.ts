import type { Config, Endpoint } from 'payload'

import { slugOf } from '../domain/basics/collections.ts'
import { contestEndpoints, panelEndpoints } from '../endpoints/index.ts'

/**
 * Hangs the doors of the portals and of the panel. Payload looks for whatever stands below a collection's name in that
 * collection alone: where there is one named as our staff are, ours or the host's, it carries the doors below that name.
 */
export const hangDoors = (config: Config): Config => {
  const { collections = [] } = config
  const staff = slugOf('staff')
  const isCarried = collections.some(({ slug }) => slug === staff)
  return {
    ...config,
    collections: collections.map((collection) =>
      collection.slug === staff
        ? { ...collection, endpoints: [...(collection.endpoints || []), ...panelEndpoints] }
        : collection,
    ),
    endpoints: [
      ...(config.endpoints ?? []),
      ...contestEndpoints,
      ...(isCarried ? [] : panelEndpoints.map((door) => below(staff, door))),
    ],
  }
}

const below = (name: string, door: Endpoint): Endpoint => {
  const path = `/${name}${door.path}`
  return { ...door, path }
}
