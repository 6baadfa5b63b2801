import type { PayloadRequest } from 'payload'

import type { ContestDocument } from '../../domain/documents/index.ts'
import type { Actor } from '../../domain/types/index.ts'
import { loadContest } from '../contest/loadContest.ts'

/** The contests in which an account recommends for its unit, newest edition first. */
export async function recommendedContests({
  req,
  actor,
}: {
  req: PayloadRequest
  actor: Actor
}): Promise<ContestDocument[]> {
  if (actor.kind !== 'account' || !actor.unit) return []
  const ids = actor.grants
    .filter(({ role }) => role === 'recommender')
    .map(({ contest }) => contest)
  const contests = await Promise.all([...new Set(ids)].map((id) => loadContest(req, id)))
  return contests
    .filter((contest) => contest !== null)
    .sort((a, b) => b.edition - a.edition || a.title.localeCompare(b.title))
}
