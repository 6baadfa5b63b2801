import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { DIRECT_ROUTE_GROUNDS } from '../../domain/types/contest.ts'
import { acceptInBulk } from '../../operations/examining/acceptInBulk.ts'
import { eliminateEntry } from '../../operations/examining/eliminateEntry.ts'
import { extendEntry } from '../../operations/examining/extendEntry.ts'
import { lapseEntry } from '../../operations/examining/lapseEntry.ts'
import { previewBulk } from '../../operations/examining/previewBulk.ts'
import type { PreviewedItem } from '../../operations/examining/previewBulk.ts'
import { sendDirect } from '../../operations/examining/sendDirect.ts'
import type { Call } from '../../operations/shared/call.ts'
import { rehearse } from '../../operations/shared/rehearse.ts'
import { inLocale } from '../../translations/locale.ts'
import type { Locale } from '../../translations/locale.ts'
import { wordsOfRefusal } from '../../translations/translate.ts'
import { staffEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { entryDoor } from '../http/entryDoor.ts'
import { lines, listOf, oneOf, optional, record, text } from '../http/readers.ts'
import type { ReadBy } from '../http/readers.ts'
import { localeOfRequest } from '../http/respond.ts'

/** What can be done to many rows of the queue and its boards, one after the other, each on its own record. */
export const BULK_DOORS = [
  'bulk-acceptance',
  'extension',
  'direct-route',
  'elimination',
  'lapse',
] as const

const until = text({ max: 40 })
const grounds = { ground: optional(oneOf(DIRECT_ROUTE_GROUNDS)), groundReason: lines }
const accepting = record({ reason: lines, words: optional(lines) })
const extending = record({ until, reason: lines })
const directing = record({ ...grounds, reason: lines })
/** What any of the doors may be sent. */
const BROUGHT = { until, ...grounds, reason: lines, words: optional(lines) }
type Brought = ReadBy<typeof BROUGHT>
const question = record({
  door: oneOf(BULK_DOORS),
  ids: listOf(text({ max: 40 }), { max: 100 }),
  ...BROUGHT,
})

export const boardEndpoints: Door[] = [
  entryDoor({
    name: 'bulk-acceptance',
    reads: accepting,
    operate: (call, { reason, words = '' }) => acceptInBulk({ ...call, reason, words }),
  }),
  entryDoor({
    name: 'extension',
    reads: extending,
    operate: (call, sent) => extendEntry({ ...call, ...sent }),
  }),
  entryDoor({
    name: 'direct-route',
    reads: directing,
    operate: (call, brought) => directly(call, brought),
  }),
  staffEndpoint({
    path: '/entry-rehearsals',
    method: 'post',
    reads: question,
    handler: async ({ req, actor, now, body: { door, ids, ...brought } }) => {
      const locale = localeOfRequest(req)
      const rows: { id: string; refusal: string | null; items: ItemAhead[] }[] = []
      for (const entryId of ids) {
        const call = { req, actor, now, entryId }
        const refusal = await rehearse(req, () => OPERATIONS[door](call, brought))
        const items = door === 'bulk-acceptance' && !refusal ? await itemsAhead(call, locale) : []
        rows.push({ id: entryId, refusal: refusal && wordsOfRefusal(refusal, locale), items })
      }
      return { value: { rows } }
    },
  }),
]

/** An item of the checklist in words, and how bulk acceptance would leave it. */
type ItemAhead = { label: string; outcome: PreviewedItem['outcome'] }

async function itemsAhead(call: EntryCall, locale: Locale): Promise<ItemAhead[]> {
  const items = await previewBulk(call)
  if (isRefusal(items)) return []
  return items.map(({ label, labelEn, outcome }) => ({
    label: inLocale(locale, label, labelEn),
    outcome,
  }))
}

type EntryCall = Call & { entryId: unknown }

const OPERATIONS: Record<
  (typeof BULK_DOORS)[number],
  (call: EntryCall, brought: Brought) => Promise<EntryDocument | Refusal>
> = {
  'bulk-acceptance': (call, { reason, words = '' }) => acceptInBulk({ ...call, reason, words }),
  extension: (call, { until: typed, reason }) => extendEntry({ ...call, until: typed, reason }),
  'direct-route': (call, brought) => directly(call, brought),
  elimination: (call, { reason }) => eliminateEntry({ ...call, reason }),
  lapse: (call) => lapseEntry(call),
}

function directly(
  call: EntryCall,
  { ground, groundReason, reason }: Omit<Brought, 'until' | 'words'>,
): Promise<EntryDocument | Refusal> {
  return ground
    ? sendDirect({ ...call, ground, groundReason, reason })
    : Promise.resolve(refuse('directRouteGroundMissing'))
}
