import { myHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import { readMessage } from '../../operations/accounts/readMessage.ts'
import { fromPage } from '../http/controls.ts'
import { portalEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { nothing } from '../http/readers.ts'

/** Messages within the portal. */
export const messageEndpoints: Door[] = [
  portalEndpoint({
    path: '/messages/:id/reading',
    method: 'post',
    reads: fromPage(nothing),
    handler: async ({ req, actor, now, params, body: { controls } }) => {
      const read = await readMessage({ req, actor, now, messageId: params.id })
      return isRefusal(read)
        ? read
        : { value: { id: read.id }, next: controls.next ?? myHref('#messages') }
    },
  }),
]
