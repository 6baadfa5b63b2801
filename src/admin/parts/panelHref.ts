import type { Payload } from 'payload'

/** Address of a page of the panel, `path` beginning with a slash. */
export const panelHref = (payload: Payload, path: string): string =>
  `${payload.config.routes.admin.replace(/\/$/, '')}${path}`

/** Address of one document. */
export const documentHref = (payload: Payload, collection: string, id: string): string =>
  panelHref(payload, `/collections/${collection}/${id}`)
