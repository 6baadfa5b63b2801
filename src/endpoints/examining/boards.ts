import type { Endpoint } from 'payload'

import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { DIRECT_ROUTE_GROUNDS } from '../../domain/types/contest.ts'
import type { DirectRouteGround } from '../../domain/types/index.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { acceptInBulk } from '../../operations/examining/acceptInBulk.ts'
import { eliminateEntry } from '../../operations/examining/eliminateEntry.ts'
import { extendEntry } from '../../operations/examining/extendEntry.ts'
import { lapseEntry } from '../../operations/examining/lapseEntry.ts'
import type { Call } from '../../operations/shared/call.ts'
import { rehearse } from '../../operations/shared/rehearse.ts'
import { sendDirect } from '../../operations/examining/sendDirect.ts'
import { wordsOfRefusal } from '../../translations/translate.ts'
import { staffEndpoint } from '../http/define.ts'
import { lines, listOf, oneOf, optional, record, text } from '../http/readers.ts'
import type { Reader } from '../http/readers.ts'
import { localeOfRequest } from '../http/respond.ts'
import { entryDoor } from '../http/entryDoor.ts'

/** What can be done to many rows of the queue and its boards, one after the other, each on its own record. */
export const BULK_DOORS = [
  'bulk-acceptance',
  'extension',
  'direct-route',
  'elimination',
  'lapse',
] as const

type Sent = {
  until: string
  ground: DirectRouteGround | undefined
  groundReason: string
  reason: string
}

const sent: Reader<Sent> = record({
  until: text({ max: 40 }),
  ground: optional(oneOf(DIRECT_ROUTE_GROUNDS)),
  groundReason: lines,
  reason: lines,
})
const asked = record({ door: oneOf(BULK_DOORS), ids: listOf(text({ max: 40 }), { max: 100 }) })
const withReason = record({ reason: lines })
const extending = record({ until: text({ max: 40 }), reason: lines })

export const boardEndpoints: Endpoint[] = [
  entryDoor({
    name: 'bulk-acceptance',
    reader: withReason,
    operate: (call, { reason }) => acceptInBulk({ ...call, reason }),
  }),
  entryDoor({
    name: 'extension',
    reader: extending,
    operate: (call, { until, reason }) => extendEntry({ ...call, until, reason }),
  }),
  entryDoor({
    name: 'direct-route',
    reader: sent,
    operate: (call, brought) => directly(call, brought),
  }),
  staffEndpoint({
    path: '/entry-rehearsals',
    method: 'post',
    handler: async ({ req, actor, now, body }) => {
      const question = asked(body)
      if (isRefusal(question)) return question
      const brought = sent(body)
      if (isRefusal(brought)) return brought
      const { door, ids } = question.value
      const locale = localeOfRequest(req)
      const rows: { id: string; refusal: string | null }[] = []
      for (const entryId of ids) {
        const call = { req, actor, now, entryId }
        const refusal = await rehearse(req, () => OPERATIONS[door](call, brought.value))
        rows.push({ id: entryId, refusal: refusal && wordsOfRefusal(refusal, locale) })
      }
      return { value: { rows } }
    },
  }),
]

type EntryCall = Call & { entryId: unknown }

const OPERATIONS: Record<
  (typeof BULK_DOORS)[number],
  (call: EntryCall, sent: Sent) => Promise<EntryDocument | Refusal>
> = {
  'bulk-acceptance': (call, { reason }) => acceptInBulk({ ...call, reason }),
  extension: (call, { until, reason }) => extendEntry({ ...call, until, reason }),
  'direct-route': (call, brought) => directly(call, brought),
  elimination: (call, { reason }) => eliminateEntry({ ...call, reason }),
  lapse: (call) => lapseEntry(call),
}

function directly(
  call: EntryCall,
  { ground, groundReason, reason }: Sent,
): Promise<EntryDocument | Refusal> {
  return ground
    ? sendDirect({ ...call, ground, groundReason, reason })
    : Promise.resolve(refuse('directRouteGroundMissing'))
}
