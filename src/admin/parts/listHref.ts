import type { Payload } from 'payload'

import { collectionHref } from '../../domain/basics/addresses.ts'
import type { OwnCollection } from '../../domain/basics/collections.ts'
import type { Matches } from '../../queries/units/matching.ts'

/** A list of the panel, filtered by the same matches by which a queue is counted, in the shape its filter row reads. */
export function listHref({
  payload,
  collection,
  anyOf,
  contest,
}: {
  payload: Payload
  collection: OwnCollection
  anyOf: Matches
  contest?: string
}): string {
  const query = new URLSearchParams()
  for (const [or, fields] of anyOf.entries()) {
    const conditions = Object.entries({ ...(contest ? { contest } : {}), ...fields })
    for (const [and, [field, value]] of conditions.entries()) {
      query.set(`where[or][${or}][and][${and}][${field}][equals]`, String(value))
    }
  }
  return collectionHref(payload, collection, `?${query}`)
}
