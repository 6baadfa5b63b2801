import type { CollectionAfterChangeHook } from 'payload'

import { isRefusal } from '../src/domain/basics/refusal.ts'
import { moveDeadlines } from '../src/operations/examining/moveDeadlines.ts'
import { resettleSlots } from '../src/operations/files/resettleSlots.ts'
import { loadContest } from '../src/queries/contest/loadContest.ts'
import type { ContestDocument } from '../src/domain/documents/index.ts'
import { findAll } from '../src/store/database/documents.ts'
import { actorOf, SYSTEM } from '../src/store/database/actors.ts'
import { refusalError } from './refusalError.ts'

const daysOf = ({ windows, timeZone }: ContestDocument): string =>
  JSON.stringify([
    timeZone,
    ...windows.map(({ key, opensAt, closesAt }) => [key, opensAt, closesAt]),
  ])

/**
 * What follows from a schedule that was changed follows with it: what lapsed comes back, ages are counted
 * anew where files depend on them, and people are told (R108).
 */
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
  // Who is of age on the day that counts may not be on another one.
  if (daysOf(before) !== daysOf(after)) {
    const categories = await findAll(req, 'categories', { contest: { equals: after.id } })
    for (const { id, fileSlots } of categories) {
      const isConditional = (fileSlots ?? []).some(({ condition }) => condition?.field)
      if (isConditional) await resettleSlots({ req, category: id })
    }
  }
  return doc
}
