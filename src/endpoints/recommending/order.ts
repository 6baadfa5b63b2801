import { unitHref } from '../../domain/basics/addresses.ts'
import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import { wholeNumber } from '../../domain/basics/wholeNumber.ts'
import { moveInOrder } from '../../domain/tables/recommendationTable.ts'
import { orderRecommendations } from '../../operations/recommending/orderRecommendations.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { portalEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { listOf, meaning, oneOf, optional, record, text } from '../http/readers.ts'
import type { FieldReader } from '../http/readers.ts'

/** More entries than any recommender has. */
const MOST = 2000

/** A list, or its ids joined by commas as a form without script sends it. */
const ids: FieldReader<string[]> = {
  read: (value) =>
    listOf(text({ max: 40 }), { max: MOST }).read(
      typeof value === 'string' ? value.split(',').filter(Boolean) : value,
    ),
}

type WantedOrder = { seen: string[]; entries: string[]; entry: string | null }

/** The order a page showed and the one that is wanted, from what a form or the panel sends. */
export const wantedOrder = meaning(
  record({
    entry: optional(text({ max: 40 })),
    step: optional(oneOf(['up', 'down'])),
    place: text({ max: 10 }),
    seen: ids,
    entries: ids,
  }),
  ({ seen, entries, entry, step, place }): Outcome<WantedOrder> => {
    if (!entry) return ok({ seen, entries, entry: null })
    const wanted = step ? seen.indexOf(entry) + 1 + (step === 'up' ? -1 : 1) : wholeNumber(place)
    if (wanted === null) return refuse('invalid', {}, { place: refuse('fieldRequired') })
    if (Number.isNaN(wanted)) {
      return refuse('invalid', {}, { place: refuse('fieldNotNumber') })
    }
    return ok({ seen, entries: moveInOrder(seen, entry, wanted), entry })
  },
)

/**
 * One entry one step up or down, or to a place (R86); or the whole order at once. `seen` is the order the page showed.
 */
export const orderEndpoints: Door[] = [
  portalEndpoint({
    path: '/unit/contests/:contest/order',
    method: 'post',
    reads: wantedOrder,
    handler: async ({ req, actor, now, params, body: { seen, entries, entry } }) => {
      const contestId = params.contest
      const stored = await orderRecommendations({ req, actor, now, contestId, seen, entries })
      if (isRefusal(stored)) return stored
      const contest = await loadContest(req, contestId)
      return {
        value: { entries },
        next: unitHref(`/${contest?.slug ?? ''}/order${entry ? `#entry-${entry}` : ''}`),
      }
    },
  }),
]
