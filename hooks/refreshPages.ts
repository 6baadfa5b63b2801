import type { CollectionAfterChangeHook } from 'payload'

import { slugOf } from '../src/domain/basics/collections.ts'
import { touchPages } from '../src/store/database/touchPages.ts'

/** What staff save in the panel is seen on the public site at once, in every process. */
export const refreshPages: CollectionAfterChangeHook = async ({ doc, collection, req }) => {
  const contest: unknown = collection.slug === slugOf('contests') ? doc.id : doc.contest
  const id =
    typeof contest === 'object' && contest !== null && 'id' in contest ? contest.id : contest
  await touchPages({ req, tags: ['contests', `contest:${String(id)}`] })
  return doc
}
