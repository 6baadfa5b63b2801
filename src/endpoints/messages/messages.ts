import type { Endpoint } from 'payload'

import { myHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import { readMessage } from '../../operations/accounts/readMessage.ts'
import { portalEndpoint } from '../http/define.ts'
import { takeControls } from '../http/controls.ts'

/** Messages within the portal. */
export const messageEndpoints: Endpoint[] = [
  portalEndpoint({
    path: '/messages/:id/reading',
    method: 'post',
    handler: async ({ req, actor, now, params, body }) => {
      const read = await readMessage({ req, actor, now, messageId: params.id })
      return isRefusal(read)
        ? read
        : { value: { id: read.id }, next: takeControls(body).controls.next ?? myHref('#messages') }
    },
  }),
]
