import type { Endpoint } from 'payload'

import { documentHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import { claimEntry, claimNext } from '../../operations/examining/claimEntry.ts'
import { releaseClaim, renewClaim } from '../../operations/examining/releaseClaim.ts'
import { staffEndpoint } from '../http/define.ts'
import { lines, oneOf, optional, record, text } from '../http/readers.ts'
import { entryDoor } from '../http/entryDoor.ts'

const asking = record({
  contest: text(),
  category: optional(text()),
  state: optional(oneOf(['open', 'ready', 'early'])),
})

/** Who has which entry in hand at the examination desk (R109, domain.md decision 5). */
export const claimEndpoints: Endpoint[] = [
  staffEndpoint({
    path: '/claims/next',
    method: 'post',
    handler: async ({ req, actor, now, body }) => {
      const sent = asking(body)
      if (isRefusal(sent)) return sent
      const { contest, category, state } = sent.value
      const entry = await claimNext({
        req,
        actor,
        now,
        contestId: contest,
        ...(category ? { categoryId: category } : {}),
        ...(state ? { state } : {}),
      })
      if (isRefusal(entry)) return entry
      return {
        value: { id: entry.id },
        next: documentHref(req.payload, 'entries', entry.id),
      }
    },
  }),
  entryDoor({
    name: 'claim',
    reader: record({ reason: lines }),
    operate: (call, sent) => claimEntry({ ...call, ...sent }),
  }),
  entryDoor({ name: 'renewal', reader: record({}), operate: (call) => renewClaim(call) }),
  entryDoor({ name: 'release', reader: record({}), operate: (call) => releaseClaim(call) }),
]
