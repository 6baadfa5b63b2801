import type { CollectionSlug, PayloadRequest } from 'payload'

import { isUuid } from '../src/store/database/lock.ts'

/**
 * Whether whoever asks may read all of these documents of a collection, each id once. Asked of the collection's own access,
 * since a find that is refused would end the transaction it is made in.
 */
export async function mayReadAll(
  req: PayloadRequest,
  slug: string,
  ids: readonly unknown[],
): Promise<boolean> {
  const collection = req.payload.collections[slug]
  if (!collection || !ids.every(isUuid)) return false
  const reach = await collection.config.access.read({ req })
  if (!reach) return false
  const { totalDocs } = await req.payload.count({
    collection: slug as CollectionSlug,
    overrideAccess: true,
    req,
    where: { and: [{ id: { in: [...ids] } }, ...(reach === true ? [] : [reach])] },
  })
  return totalDocs === ids.length
}
