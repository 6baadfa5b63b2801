import type { CollectionBeforeChangeHook } from 'payload'

import type { ContestDocument } from '../src/domain/documents/index.ts'
import { listedSince, standingUnitsOf } from '../src/queries/units/unitsSince.ts'
import { lockRow } from '../src/store/database/lock.ts'
import { isInsideOperation, sessionOf } from '../src/store/database/session.ts'

/**
 * A contest's form sends the whole list of recommenders as it was when the form was opened. What has been imported since
 * stays on the list, and a unit that was merged since is named by the one it became part of: whoever saves an old form
 * changes what they changed, and nothing else (R80).
 */
export const keepImportedRecommenders: CollectionBeforeChangeHook<ContestDocument> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || !Array.isArray(data.recommenders)) return data
  if (!req.transactionID || (await isInsideOperation(req))) return data
  const transaction = { req, sql: (await sessionOf(req)).db }
  // An import that is under way is waited for, and the next one sees what is saved here.
  await lockRow(transaction, 'contests', originalDoc.id)
  const since = instantOf(data.updatedAt) ?? instantOf(originalDoc.updatedAt)
  if (!since) return data
  const imported = await listedSince(transaction, { contest: originalDoc.id, since })
  const sent = await standingUnitsOf(transaction, data.recommenders)
  return { ...data, recommenders: [...new Set([...sent, ...imported])] }
}

/** When the form was loaded, as it sends it; nothing where that is no instant, which is refused as such. */
function instantOf(text: unknown): Date | null {
  const at = new Date(String(text ?? ''))
  return Number.isNaN(at.getTime()) ? null : at
}
