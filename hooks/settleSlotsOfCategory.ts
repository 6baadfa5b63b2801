import type { CollectionAfterChangeHook } from 'payload'

import type { CategoryDocument } from '../src/domain/documents/index.ts'
import { resettleSlots } from '../src/operations/files/resettleSlots.ts'

/** A condition that is set, changed or taken away holds for the entries that are there already. */
export const settleSlotsOfCategory: CollectionAfterChangeHook<CategoryDocument> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const isChanged = conditionsOf(doc) !== conditionsOf(previousDoc)
  if (operation === 'update' && isChanged) await resettleSlots({ req, category: doc.id })
  return doc
}

const conditionsOf = (category: CategoryDocument | undefined): string =>
  JSON.stringify((category?.fileSlots ?? []).map(({ key, condition }) => [key, condition]))
