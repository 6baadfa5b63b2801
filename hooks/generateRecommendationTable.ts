import type { CollectionAfterChangeHook } from 'payload'

import type { RecommendationTableDocument } from '../src/domain/documents/index.ts'
import { queueTableRendering } from '../src/operations/tables/queueTableRendering.ts'

/** A freshly frozen table is rendered by the worker: queued in the same transaction, so that neither exists without the other (R87). */
export const generateRecommendationTable: CollectionAfterChangeHook<
  RecommendationTableDocument
> = async ({ doc, operation, req }) => {
  if (operation === 'create') await queueTableRendering({ req, table: doc.id })
  return doc
}
