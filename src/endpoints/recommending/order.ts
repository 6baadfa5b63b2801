import type { Endpoint } from 'payload'

import { unitHref } from '../../domain/basics/addresses.ts'
import { moveInOrder } from '../../domain/tables/recommendationTable.ts'
import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { orderRecommendations } from '../../operations/recommending/orderRecommendations.ts'
import { portalEndpoint } from '../http/define.ts'
import type { Body } from '../http/readBody.ts'
import { refuseUnknown } from '../http/controls.ts'
import { listOf, oneOf, optional, record, text } from '../http/readers.ts'

/** More entries than any recommender has. */
const MOST = 2000

/**
 * One entry one step up or down, or to a place (R86); or the whole order at once. `seen` is the order the page showed: a
 * list, or its ids joined by commas as a form without script sends it.
 */
export const orderEndpoints: Endpoint[] = [
  portalEndpoint({
    path: '/unit/contests/:contest/order',
    method: 'post',
    handler: async ({ req, actor, now, params, body }) => {
      const asked = refuseUnknown(body, isKnown) ?? readOrder(body)
      if (isRefusal(asked)) return asked
      const stored = await orderRecommendations({
        req,
        actor,
        now,
        contestId: params.contest,
        ...asked.value,
      })
      if (isRefusal(stored)) return stored
      const contest = await loadContest(req, params.contest)
      const { entry, entries } = asked.value
      return {
        value: { entries },
        next: unitHref(`/${contest?.slug ?? ''}/order${entry ? `#entry-${entry}` : ''}`),
      }
    },
  }),
]

const NAMES = ['seen', 'entries', 'entry', 'step', 'place']
const isKnown = (name: string): boolean => NAMES.includes(name)

const readers = record({
  entry: optional(text({ max: 40 })),
  step: optional(oneOf(['up', 'down'])),
  place: text({ max: 10 }),
  seen: (value) => ids(value),
  entries: (value) => ids(value),
})

/** The order a page showed and the one that is wanted, from what a form or the panel sends. */
export function readOrder(
  body: Body,
): Outcome<{ seen: string[]; entries: string[]; entry: string | null }> {
  const read = readers(body)
  if (isRefusal(read)) return read
  const { seen, entries, entry, step, place } = read.value
  if (!entry) return ok({ seen, entries, entry: null })
  const wanted = step ? seen.indexOf(entry) + 1 + (step === 'up' ? -1 : 1) : Number(place)
  if (place.trim() === '' && !step) return refuse('invalid', {}, { place: refuse('fieldRequired') })
  if (!Number.isInteger(wanted)) return refuse('invalid', {}, { place: refuse('fieldNotNumber') })
  return ok({ seen, entries: moveInOrder(seen, entry, wanted), entry })
}

function ids(value: unknown): Outcome<string[]> {
  const list = typeof value === 'string' ? value.split(',').filter(Boolean) : value
  return listOf(text({ max: 40 }), { max: MOST })(list)
}
