import { myHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import { decideJoin } from '../../operations/units/decideJoin.ts'
import { removeMember } from '../../operations/units/removeMember.ts'
import { requestToJoin } from '../../operations/units/requestToJoin.ts'
import { withdrawJoin } from '../../operations/units/withdrawJoin.ts'
import { portalEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { lines, nothing, record, typed } from '../http/readers.ts'

const naming = record({ unitName: typed, creditCode: typed, note: typed })
const declining = record({ reason: lines })
const ownUnit = (): string => myHref('/unit')

/** The accounts of a unit among themselves: asking to join, letting in, taking out (experience.md, point 22). */
export const ownUnitEndpoints: Door[] = [
  portalEndpoint({
    path: '/unit',
    method: 'post',
    reads: naming,
    handler: async ({ req, actor, now, body: input }) => {
      const asked = await requestToJoin({ req, actor, now, input })
      return isRefusal(asked) ? asked : { next: ownUnit() }
    },
  }),
  portalEndpoint({
    path: '/join-requests/:id/withdrawal',
    method: 'post',
    reads: nothing,
    handler: async ({ req, actor, now, params }) => {
      const withdrawn = await withdrawJoin({ req, actor, now, requestId: params.id })
      return isRefusal(withdrawn) ? withdrawn : { next: ownUnit() }
    },
  }),
  portalEndpoint({
    path: '/join-requests/:id/acceptance',
    method: 'post',
    reads: nothing,
    handler: async ({ req, actor, now, params }) => {
      const asked = { req, actor, now, requestId: params.id }
      const decided = await decideJoin({ ...asked, accept: true, reason: '' })
      return isRefusal(decided) ? decided : { next: ownUnit() }
    },
  }),
  portalEndpoint({
    path: '/join-requests/:id/refusal',
    method: 'post',
    reads: declining,
    handler: async ({ req, actor, now, params, body: { reason } }) => {
      const asked = { req, actor, now, requestId: params.id }
      const decided = await decideJoin({ ...asked, reason, accept: false })
      return isRefusal(decided) ? decided : { next: ownUnit() }
    },
  }),
  portalEndpoint({
    path: '/unit/members/:id/removal',
    method: 'post',
    reads: nothing,
    handler: async ({ req, actor, now, params }) => {
      const removed = await removeMember({ req, actor, now, accountId: params.id })
      return isRefusal(removed) ? removed : { next: ownUnit() }
    },
  }),
]
