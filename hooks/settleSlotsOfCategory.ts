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

/** Those that are asked of some alone: what a form of the panel sends of the others says nothing. */
const conditionsOf = (category: CategoryDocument | undefined): string =>
  JSON.stringify(
    (category?.fileSlots ?? []).flatMap(({ key, condition }) => {
      if (!condition?.field) return []
      const { field, scope, values, min = null, max = null } = condition
      return [[key, field, scope ?? 'slot', values ?? [], min, max]]
    }),
  )
