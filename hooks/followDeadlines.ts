import type { CollectionAfterChangeHook } from 'payload'

import { isRefusal } from '../src/domain/basics/refusal.ts'
import { moveDeadlines } from '../src/operations/examining/moveDeadlines.ts'
import { loadContest } from '../src/queries/contest/loadContest.ts'
import type { ContestDocument } from '../src/domain/documents/index.ts'
import { actorOf, SYSTEM } from '../src/store/database/actors.ts'
import { refusalError } from './refusalError.ts'

/** What follows from a schedule that was changed follows with it: what lapsed comes back, and people are told (R108). */
export const followDeadlines: CollectionAfterChangeHook<ContestDocument> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update') return doc
  const after = await loadContest(req, doc.id)
  if (!after) return doc
  const before = { ...after, ...previousDoc, windows: previousDoc.windows ?? [] }
  const call = { req, actor: actorOf(req.user) ?? SYSTEM, now: new Date() }
  const moved = await moveDeadlines({ ...call, before, after })
  if (isRefusal(moved)) throw refusalError(moved, req)
  return doc
}
