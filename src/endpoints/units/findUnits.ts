import { isRefusal } from '../../domain/basics/refusal.ts'
import { decideJoin } from '../../operations/units/decideJoin.ts'
import { removeMember } from '../../operations/units/removeMember.ts'
import { staffEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { lines, nothing, record, truth } from '../http/readers.ts'

const deciding = record({ accept: truth, reason: lines })

/** The accounts of a unit, where its own cannot decide any more. */
export const findUnitEndpoints: Door[] = [
  staffEndpoint({
    path: '/join-requests/:id/decision',
    method: 'post',
    reads: deciding,
    handler: async ({ req, actor, now, params, body: { accept, reason } }) => {
      const decided = await decideJoin({ req, actor, now, requestId: params.id, accept, reason })
      return isRefusal(decided) ? decided : { value: { id: decided.id } }
    },
  }),
  staffEndpoint({
    path: '/unit-members/:id/removal',
    method: 'post',
    reads: nothing,
    handler: async ({ req, actor, now, params }) => {
      const removed = await removeMember({ req, actor, now, accountId: params.id })
      return isRefusal(removed) ? removed : { value: { id: removed.id } }
    },
  }),
]
