import type { Endpoint } from 'payload'

import { isRefusal } from '../../domain/refusal.ts'
import { readMessage } from '../../operations/readMessage.ts'
import { portalEndpoint } from '../define.ts'
import { takeControls } from './controls.ts'

/** Messages within the portal. */
export const messageEndpoints: Endpoint[] = [
  portalEndpoint({
    path: '/messages/:id/reading',
    method: 'post',
    handler: async ({ req, actor, now, params, body }) => {
      const read = await readMessage({ req, actor, now, messageId: params.id })
      return isRefusal(read)
        ? read
        : { value: { id: read.id }, next: takeControls(body).controls.next ?? '/my#messages' }
    },
  }),
]
