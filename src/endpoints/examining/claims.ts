import { documentHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import { claimEntry, claimNext } from '../../operations/examining/claimEntry.ts'
import { releaseClaim, renewClaim } from '../../operations/examining/releaseClaim.ts'
import { staffEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { entryDoor } from '../http/entryDoor.ts'
import { lines, nothing, oneOf, optional, record, text } from '../http/readers.ts'

const asking = record({
  contest: text(),
  category: optional(text()),
  state: optional(oneOf(['open', 'ready', 'early'])),
})

/** Who has which entry in hand at the examination desk (R109, domain.md decision 5). */
export const claimEndpoints: Door[] = [
  staffEndpoint({
    path: '/claims/next',
    method: 'post',
    reads: asking,
    handler: async ({ req, actor, now, body: { contest, category, state } }) => {
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
    reads: record({ reason: lines }),
    operate: (call, sent) => claimEntry({ ...call, ...sent }),
  }),
  entryDoor({ name: 'renewal', reads: nothing, operate: (call) => renewClaim(call) }),
  entryDoor({ name: 'release', reads: nothing, operate: (call) => releaseClaim(call) }),
]
