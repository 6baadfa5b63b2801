import type { PayloadRequest } from 'payload'

import type { Lacking } from '../../domain/contest/lackingToPublish.ts'
import { checkRules } from '../../domain/contest/publishing.ts'
import { isInScope } from '../../domain/lifecycle/index.ts'
import { findLacking } from '../../queries/contest/findLacking.ts'
import { actorOf } from '../../store/database/actors.ts'
import { findById } from '../../store/database/documents.ts'

/** What a contest lacks to be public, for staff who work on it; null for others. One not stored yet lacks everything. */
export async function loadLacking({
  req,
  contest: asked,
}: {
  req: PayloadRequest
  contest: string | null
}): Promise<Lacking[] | null> {
  const actor = actorOf(req.user)
  if (actor?.kind !== 'staff') return null
  if (asked === null) return findLacking(req, { id: null, windows: [], hasRules: false })
  const contest = await findById(req, 'contests', asked)
  if (!contest || !isInScope(actor, contest.id)) return null
  return findLacking(req, {
    id: contest.id,
    windows: contest.windows ?? [],
    hasRules: checkRules(contest).ok,
  })
}
