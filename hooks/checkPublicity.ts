import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import { isRefusal, refuse } from '../src/domain/basics/refusal.ts'
import { checkOrganiser } from '../src/domain/contest/organising.ts'
import type { PublicityRecordDocument } from '../src/domain/documents/index.ts'
import { appendActivity } from '../src/store/database/activity.ts'
import { actorOf, SYSTEM } from '../src/store/database/actors.ts'
import { transact } from '../src/store/database/transact.ts'
import { refusalError } from './refusalError.ts'

/** Publicity is counted by an officer of that contest, whose name is kept; a record stays with its contest and unit. */
export const checkPublicity: CollectionBeforeChangeHook<PublicityRecordDocument> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const actor = actorOf(req.user)
  const stored = operation === 'update' ? originalDoc : undefined
  const contest = stored?.contest ?? data.contest
  const may = actor && contest ? checkOrganiser(actor, contest) : null
  if (may && isRefusal(may)) throw refusalError(refuse('notAllowed'), req)
  const kept = stored ? { contest: stored.contest, unit: stored.unit } : {}
  return { ...data, ...kept, recordedBy: actor?.name ?? stored?.recordedBy ?? null }
}

/** The record and its line in the activity are written in one transaction. */
export const recordPublicity: CollectionAfterChangeHook<PublicityRecordDocument> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const actor = actorOf(req.user) ?? SYSTEM
  await transact(req, (transaction) =>
    appendActivity(transaction, {
      actor,
      now: new Date(),
      action: 'recordPublicity',
      subject: 'publicityRecords',
      subjectId: doc.id,
      contest: idOf(doc.contest),
      ...(operation === 'update' ? { from: String(previousDoc?.count ?? '') } : {}),
      to: String(doc.count),
      details: { unit: idOf(doc.unit) },
    }),
  )
  return doc
}

const idOf = (reference: string | { id: string }): string =>
  typeof reference === 'string' ? reference : reference.id
