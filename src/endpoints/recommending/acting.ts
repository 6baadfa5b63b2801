import type { Endpoint } from 'payload'

import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument, RecommendationTableDocument } from '../../domain/documents/index.ts'
import { actForRecommender } from '../../operations/recommending/actForRecommender.ts'
import { declineEntry } from '../../operations/recommending/declineEntry.ts'
import { freezeRecommendationTable } from '../../operations/tables/freezeRecommendationTable.ts'
import type { Call } from '../../operations/shared/call.ts'
import { orderRecommendations } from '../../operations/recommending/orderRecommendations.ts'
import { recommendEntry } from '../../operations/recommending/recommendEntry.ts'
import { reconsiderEntry } from '../../operations/recommending/reconsiderEntry.ts'
import { sealRecommendationTable } from '../../operations/tables/sealRecommendationTable.ts'
import { staffEndpoint } from '../http/define.ts'
import type { Asked } from '../http/define.ts'
import type { Body } from '../http/readBody.ts'
import { readOrder } from './order.ts'
import { readGeneration, takeScan } from '../tables/tables.ts'

const PLACE = '/contests/:contest/recommenders/:unit'

/** What an organiser does in the place of a recommender that sent paper: at its times, with the evidence, on record. */
export const actingEndpoints: Endpoint[] = [
  door('/entries/:entry/recommendation', (call, { opinion }, { entry }) =>
    recommendEntry({ ...call, entryId: entry, opinion }),
  ),
  door('/entries/:entry/rejection', (call, { words }, { entry }) =>
    declineEntry({ ...call, entryId: entry, reason: words }),
  ),
  door('/entries/:entry/reconsideration', (call, _, { entry }) =>
    reconsiderEntry({ ...call, entryId: entry }),
  ),
  door('/order', async (call, body, { contest }) => {
    const asked = readOrder(body)
    if (isRefusal(asked)) return asked
    const { seen, entries } = asked.value
    return orderRecommendations({ ...call, contestId: contest, seen, entries })
  }),
  door('/tables', async (call, body, { contest }) => {
    const { reason: _, ...rest } = body
    const asked = readGeneration(rest)
    if (isRefusal(asked)) return asked
    return freezeRecommendationTable({ ...call, contestId: contest, ...asked.value })
  }),
  door('/tables/:table/seal', (call, _, { table }) =>
    sealRecommendationTable({ ...call, tableId: table }),
  ),
  staffEndpoint({
    path: `${PLACE}/tables/:table/scan`,
    method: 'post',
    raw: true,
    handler: async (asked) => {
      const { req, actor, params } = asked
      const reason = new URL(req.url ?? '', 'http://localhost').searchParams.get('reason')
      const place = { contestId: params.contest, unitId: params.unit, reason }
      const acting = await actForRecommender({ req, actor, ...place })
      if (isRefusal(acting)) return acting
      return takeScan({ ...asked, actor: acting.actor, params: { id: params.table ?? '' } })
    },
  }),
]

function door(
  path: string,
  operate: (
    call: Call,
    body: Body,
    params: Asked['params'],
  ) => Promise<EntryDocument | RecommendationTableDocument | { ok: true } | Refusal>,
): Endpoint {
  return staffEndpoint({
    path: `${PLACE}${path}`,
    method: 'post',
    handler: async ({ req, actor, now, params, body }) => {
      const place = { contestId: params.contest, unitId: params.unit, reason: body.reason }
      const acting = await actForRecommender({ req, actor, ...place })
      if (isRefusal(acting)) return acting
      const done = await operate({ req, actor: acting.actor, now }, body, params)
      if (isRefusal(done)) return done
      return { value: 'id' in done ? { id: done.id } : {} }
    },
  })
}
