import type { CollectionBeforeChangeHook, FlattenedField } from 'payload'

import { mayReadAll } from '../access/mayRead.ts'
import { isLimited } from '../access/roles.ts'
import type { RequestUser } from '../access/roles.ts'
import { refuse } from '../src/domain/basics/refusal.ts'
import { isInsideOperation } from '../src/store/database/session.ts'
import { refusalError } from './refusalError.ts'
import { valuesOf } from './typed/valuesOf.ts'

/**
 * Staff of some contests name in a document only what they may read: its contest, a category, a form, a unit. Access is
 * asked for rows that are there and for the contest that is sent; a copy of a document, a field set by a hook, and what a
 * list or a group names besides come to this hook alone. What was named before may stay.
 */
export const keepInScope: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!isLimited(req.user as RequestUser | null) || (await isInsideOperation(req))) return data
  const fields = collection.flattenedFields
  const before = new Set(namedIn(fields, originalDoc).map(keyOf))
  const added = namedIn(fields, data).filter((each) => !before.has(keyOf(each)))
  for (const slug of new Set(added.map(({ collection: of }) => of))) {
    const ids = new Set(added.filter((each) => each.collection === slug).map(({ id }) => id))
    if (!(await mayReadAll(req, slug, [...ids]))) throw refusalError(refuse('outOfScope'), req)
  }
  return data
}

type Named = { collection: string; id: string }
const keyOf = ({ collection, id }: Named): string => `${collection} ${id}`

/** Every document that a value names by a relationship, in groups, lists and blocks too. */
const namedIn = (fields: readonly FlattenedField[], data: unknown): Named[] =>
  valuesOf(['relationship', 'upload'], fields, data).flatMap(({ field, value }) =>
    'relationTo' in field ? [value].flat().flatMap((each) => namedBy(field.relationTo, each)) : [],
  )

/** Of several collections a reference says which; a populated one holds the document. */
function namedBy(relationTo: string | string[], reference: unknown): Named[] {
  if (typeof reference === 'string' && typeof relationTo === 'string') {
    return [{ collection: relationTo, id: reference }]
  }
  if (typeof reference !== 'object' || reference === null) return []
  if ('relationTo' in reference && 'value' in reference) {
    return namedBy(String(reference.relationTo), reference.value)
  }
  return 'id' in reference ? namedBy(relationTo, reference.id) : []
}
