import type { CollectionBeforeChangeHook } from 'payload'

import { nameOf } from '../src/domain/basics/collections.ts'
import { refuse } from '../src/domain/basics/refusal.ts'
import type { CollectionName } from '../src/domain/documents/index.ts'
import { findById } from '../src/store/database/documents.ts'
import { lockRow } from '../src/store/database/lock.ts'
import { isInsideOperation, sessionOf } from '../src/store/database/session.ts'
import { refusalError } from './refusalError.ts'

/**
 * A form of the panel sends every field as it was when it was opened. Where an operation wrote the row since (an import, a
 * merge, the sending of a letter) it would take that back: it is refused in words, and what was typed stands in the form.
 */
export const refuseStaleForm: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || !req.transactionID) return data
  if (await isInsideOperation(req)) return data
  const name = nameOf(collection.slug) as CollectionName
  await lockRow({ req, sql: (await sessionOf(req)).db }, name, String(originalDoc.id))
  const stored = await findById(req, name, originalDoc.id)
  if (stored && Date.parse(String(stored.updatedAt)) !== Date.parse(String(data.updatedAt))) {
    throw refusalError(refuse('changedMeanwhile'), req)
  }
  return data
}
