import type { PayloadRequest } from 'payload'

import { isRefusal } from '../../domain/basics/refusal.ts'
import type { RecommendationTableDocument } from '../../domain/documents/index.ts'
import type { RowStanding } from '../../domain/tables/rowStanding.ts'
import type { StaffRole } from '../../domain/types/index.ts'
import { readableTable } from '../../queries/tables/readableTable.ts'
import { rowStandings } from '../../queries/tables/rowStandings.ts'
import { actorOf } from '../../store/database/actors.ts'
import { readerOf } from '../../store/database/database.ts'
import { findById } from '../../store/database/documents.ts'

export type LoadedTable = {
  role: StaffRole
  table: RecommendationTableDocument
  /** The one whose place it took. */
  replaced: RecommendationTableDocument | null
  /** How the rows of a sealed table stand, by entry; null before its seal. */
  standings: ReadonlyMap<string, RowStanding> | null
}

/** A recommendation table of this member of staff's contests; null of any other. */
export async function loadTable({
  req,
  id,
}: {
  req: PayloadRequest
  id: unknown
}): Promise<LoadedTable | null> {
  const actor = actorOf(req.user)
  if (actor?.kind !== 'staff') return null
  const readable = await readableTable({ req, actor, tableId: id })
  if (isRefusal(readable)) return null
  const { table } = readable
  const transaction = readerOf(req.payload)
  const entries = table.rows.map(({ entry }) => entry)
  return {
    role: actor.role,
    table,
    replaced: await findById(req, 'recommendationTables', table.replaces),
    standings: table.state === 'sealed' ? await rowStandings({ transaction, entries }) : null,
  }
}
