import type { PayloadRequest } from 'payload'

import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { RecommendationTableDocument } from '../../domain/documents/index.ts'
import type { Actor } from '../../domain/types/index.ts'
import { findById } from '../../store/database/documents.ts'

/** A recommendation table for whoever may read it: its own unit, and staff of its contest. For anybody else it does not exist (R92). */
export async function readableTable({
  req,
  actor,
  tableId,
}: {
  req: PayloadRequest
  actor: Actor
  tableId: unknown
}): Promise<{ ok: true; table: RecommendationTableDocument } | Refusal> {
  const table = await findById(req, 'recommendationTables', tableId)
  return table && mayRead(actor, table) ? { ok: true, table } : refuse('notFound')
}

function mayRead(actor: Actor, { contest, unit }: RecommendationTableDocument): boolean {
  if (actor.kind === 'staff') {
    return actor.contests.length === 0 || actor.contests.includes(contest)
  }
  return (
    actor.kind === 'account' &&
    actor.unit === unit &&
    actor.grants.some((grant) => grant.contest === contest && grant.role === 'recommender')
  )
}
