import type { Endpoint } from 'payload'

import { isRefusal } from '../../domain/basics/refusal.ts'
import { decideJoin } from '../../operations/units/decideJoin.ts'
import { removeMember } from '../../operations/units/removeMember.ts'
import { staffEndpoint } from '../http/define.ts'
import { lines, record, truth } from '../http/readers.ts'

const deciding = record({ accept: truth, reason: lines })

/** The accounts of a unit, where its own cannot decide any more. */
export const findUnitEndpoints: Endpoint[] = [
  staffEndpoint({
    path: '/join-requests/:id/decision',
    method: 'post',
    handler: async ({ req, actor, now, params, body }) => {
      const sent = deciding(body)
      if (isRefusal(sent)) return sent
      const call = { req, actor, now, requestId: params.id }
      const decided = await decideJoin({ ...call, ...sent.value })
      return isRefusal(decided) ? decided : { value: { id: decided.id } }
    },
  }),
  staffEndpoint({
    path: '/unit-members/:id/removal',
    method: 'post',
    handler: async ({ req, actor, now, params }) => {
      const removed = await removeMember({ req, actor, now, accountId: params.id })
      return isRefusal(removed) ? removed : { value: { id: removed.id } }
    },
  }),
]
