import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { RecommendationTableDocument } from '#src/domain/documents/index.ts'
import type { PaperReading } from '#src/domain/papers/papers.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { declineEntry } from '#src/operations/recommending/declineEntry.ts'
import { orderRecommendations } from '#src/operations/recommending/orderRecommendations.ts'
import { recommendEntry } from '#src/operations/recommending/recommendEntry.ts'
import { reconsiderEntry } from '#src/operations/recommending/reconsiderEntry.ts'
import { reviseOpinion } from '#src/operations/recommending/reviseOpinion.ts'
import type { Call } from '#src/operations/shared/call.ts'
import { attachTableScan } from '#src/operations/tables/attachTableScan.ts'
import { confirmTableScan } from '#src/operations/tables/confirmTableScan.ts'
import { freezeRecommendationTable } from '#src/operations/tables/freezeRecommendationTable.ts'
import { recordTableReading } from '#src/operations/tables/recordTableReading.ts'
import { sealRecommendationTable } from '#src/operations/tables/sealRecommendationTable.ts'
import { granted } from '../worlds/parts/granted.ts'
import { stored } from '../worlds/parts/stored.ts'
import { FILLER } from '../worlds/recommendationWorld.ts'
import type { RecommendationWorld } from '../worlds/recommendationWorld.ts'
import type { Booted } from './payload.ts'

/** Everything a recommender does, by one call each; every call is a request of its own. */
export function recommenderDesk(
  booted: Booted,
  {
    world,
    actor = world.ours.actor,
    now = world.now,
  }: { world: RecommendationWorld; actor?: Actor; now?: Date },
) {
  const call = async (): Promise<Call> => ({ req: await booted.request(), actor, now })
  const contestId = world.contest
  const generate = async (leaveOutWaiting = false) =>
    freezeRecommendationTable({ ...(await call()), contestId, filler: FILLER, leaveOutWaiting })
  const print = async (table: RecommendationTableDocument) => {
    await booted.payload.jobs.run({ queue: 'documents', limit: 100, silent: true })
    return stored(booted, 'recommendationTables', table.id)
  }
  const attach = async ({ id: tableId }: { id: string }) =>
    attachTableScan({
      ...(await call()),
      tableId,
      scan: { filename: `scan-${tableId}.pdf`, sha256: '0'.repeat(64), keep: async () => {} },
    })
  const scan = async ({ id }: { id: string }) => {
    const attached = await attach({ id })
    if (isRefusal(attached)) return attached
    await recordTableReading({
      ...(await call()),
      tableId: id,
      scan: attached.scan ?? '',
      reading: wholeReading(attached),
    })
    return stored(booted, 'recommendationTables', id)
  }
  return {
    call,
    recommend: async (entryId: string, opinion: unknown = '内容真实，同意推荐。') =>
      recommendEntry({ ...(await call()), entryId, opinion }),
    decline: async (entryId: string, reason: unknown = '与主题不符。') =>
      declineEntry({ ...(await call()), entryId, reason }),
    reconsider: async (entryId: string) => reconsiderEntry({ ...(await call()), entryId }),
    revise: async (entryId: string, opinion: unknown) =>
      reviseOpinion({ ...(await call()), entryId, opinion }),
    order: async (seen: string[], entries: string[]) =>
      orderRecommendations({ ...(await call()), contestId, seen, entries }),
    generate,
    print,
    /** A scan that nobody has read yet. */
    attach,
    /** A scan that was read, and is of this very version, whole. */
    scan,
    confirm: async ({ id: tableId }: { id: string }) =>
      confirmTableScan({ ...(await call()), tableId }),
    seal: async ({ id: tableId }: { id: string }) =>
      sealRecommendationTable({ ...(await call()), tableId }),
    /** A table that only waits for its seal. */
    readyTable: async () => granted(await scan(await print(granted(await generate(true))))),
  }
}

/** What is read off the whole stamped scan of a table. */
export const wholeReading = ({
  serial,
  digest,
  pages,
}: Pick<RecommendationTableDocument, 'serial' | 'digest' | 'pages'>): PaperReading => ({
  references: Array.from({ length: pages ?? 1 }, (_, index) => ({
    page: index + 1,
    sheet: index + 1,
    serial,
    digest,
  })),
  pageCount: pages ?? 1,
  isOriginal: false,
  sealSeen: true,
})
