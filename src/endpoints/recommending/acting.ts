import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument, RecommendationTableDocument } from '../../domain/documents/index.ts'
import { actForRecommender } from '../../operations/recommending/actForRecommender.ts'
import { declineEntry } from '../../operations/recommending/declineEntry.ts'
import { orderRecommendations } from '../../operations/recommending/orderRecommendations.ts'
import { recommendEntry } from '../../operations/recommending/recommendEntry.ts'
import { reconsiderEntry } from '../../operations/recommending/reconsiderEntry.ts'
import type { Call } from '../../operations/shared/call.ts'
import { freezeRecommendationTable } from '../../operations/tables/freezeRecommendationTable.ts'
import { sealRecommendationTable } from '../../operations/tables/sealRecommendationTable.ts'
import { staffEndpoint } from '../http/define.ts'
import type { Asked, Door } from '../http/define.ts'
import { beside, nothing, record, typed } from '../http/readers.ts'
import type { FieldReader } from '../http/readers.ts'
import { generation, takeScan } from '../tables/tables.ts'
import { wantedOrder } from './order.ts'

const PLACE = '/contests/:contest/recommenders/:unit'
const evidence = record({ reason: typed })

/** What an organiser does in the place of a recommender that sent paper: at its times, with the evidence, on record. */
export const actingEndpoints: Door[] = [
  door({
    path: '/entries/:entry/recommendation',
    reads: record({ opinion: typed }),
    operate: (call, { opinion }, { entry }) => recommendEntry({ ...call, entryId: entry, opinion }),
  }),
  door({
    path: '/entries/:entry/rejection',
    reads: record({ words: typed }),
    operate: (call, { words }, { entry }) =>
      declineEntry({ ...call, entryId: entry, reason: words }),
  }),
  door({
    path: '/entries/:entry/reconsideration',
    reads: nothing,
    operate: (call, _, { entry }) => reconsiderEntry({ ...call, entryId: entry }),
  }),
  door({
    path: '/order',
    reads: wantedOrder,
    operate: (call, { seen, entries }, { contest }) =>
      orderRecommendations({ ...call, contestId: contest, seen, entries }),
  }),
  door({
    path: '/tables',
    reads: generation,
    operate: (call, asked, { contest }) =>
      freezeRecommendationTable({ ...call, contestId: contest, ...asked }),
  }),
  door({
    path: '/tables/:table/seal',
    reads: nothing,
    operate: (call, _, { table }) => sealRecommendationTable({ ...call, tableId: table }),
  }),
  staffEndpoint({
    path: `${PLACE}/tables/:table/scan`,
    method: 'post',
    raw: true,
    query: evidence,
    handler: async (asked) => {
      const { req, actor, params, query } = asked
      const place = { contestId: params.contest, unitId: params.unit, reason: query.reason }
      const acting = await actForRecommender({ req, actor, ...place })
      if (isRefusal(acting)) return acting
      return takeScan({ ...asked, actor: acting.actor, params: { id: params.table ?? '' } })
    },
  }),
]

/** Every act carries its evidence, beside what its own page sends. */
function door<Sent>({
  path,
  reads,
  operate,
}: {
  path: string
  reads: FieldReader<Sent>
  operate: (
    call: Call,
    sent: Sent,
    params: Asked['params'],
  ) => Promise<EntryDocument | RecommendationTableDocument | { ok: true } | Refusal>
}): Door {
  return staffEndpoint({
    path: `${PLACE}${path}`,
    method: 'post',
    reads: beside(['reason'], evidence, reads),
    handler: async ({ req, actor, now, params, body: { aside, main } }) => {
      const place = { contestId: params.contest, unitId: params.unit, reason: aside.reason }
      const acting = await actForRecommender({ req, actor, ...place })
      if (isRefusal(acting)) return acting
      const done = await operate({ req, actor: acting.actor, now }, main, params)
      if (isRefusal(done)) return done
      return { value: 'id' in done ? { id: done.id } : {} }
    },
  })
}
