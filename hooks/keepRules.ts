import type { CollectionAfterChangeHook } from 'payload'

import type { ContestDocument } from '../src/domain/documents/index.ts'
import { keepRuleTexts } from '../src/operations/contest/keepRuleTexts.ts'
import { actorOf, SYSTEM } from '../src/store/database/actors.ts'
import { findById } from '../src/store/database/documents.ts'

/** What people are asked to agree to from now on is kept as it reads (R147). */
export const keepRules: CollectionAfterChangeHook<ContestDocument> = async ({ doc, req }) => {
  // As staff wrote it: a date of the schedule stays its field, and no moved deadline makes another text of it.
  const contest = await findById(req, 'contests', doc.id)
  const call = { req, actor: actorOf(req.user) ?? SYSTEM, now: new Date() }
  if (contest) await keepRuleTexts({ ...call, contest })
  return doc
}
