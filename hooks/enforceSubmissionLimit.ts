import type { CollectionBeforeChangeHook } from 'payload'

import { isRefusal, refuse } from '../src/domain/basics/refusal.ts'
import type { EntryDocument } from '../src/domain/documents/index.ts'
import { slotEffect } from '../src/domain/entry/limits.ts'
import { takeSlot, useHeldSlot } from '../src/operations/lifecycle/takeSlot.ts'
import { loadCategory, loadContest } from '../src/queries/contest/loadContest.ts'
import { isInsideOperation, sessionOf } from '../src/store/database/session.ts'
import { refusalError } from './refusalError.ts'

/**
 * No write moves an entry into a stage that takes a slot unless the slot was taken for it, under lock, in the same
 * transaction (R21–R25). An operation takes it beforehand and gets the refusal as a value; for any other write the
 * same rule is asked here, and outside an operation, where nothing can be locked, the write is refused.
 */
export const enforceSubmissionLimit: CollectionBeforeChangeHook<EntryDocument> = async ({
  data,
  originalDoc,
  req,
}) => {
  const { stage, category, ...charged } = { ...originalDoc, ...data } as EntryDocument
  if (slotEffect(originalDoc?.stage ?? null, stage) !== 'takes') return data
  if (!(await isInsideOperation(req))) throw refusalError(refuse('outsideOperation'), req)
  const session = await sessionOf(req)
  if (useHeldSlot(session, originalDoc?.id)) return data
  const stored = await loadCategory(req, category)
  const contest = await loadContest(req, stored?.contest)
  const transaction = { req, sql: session.db }
  const taken =
    stored && contest
      ? await takeSlot({ transaction, entry: charged, category: stored, contest })
      : refuse('notFound')
  if (isRefusal(taken)) throw refusalError(taken, req)
  return data
}
