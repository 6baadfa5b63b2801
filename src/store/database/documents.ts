import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { slugOf } from '../../domain/basics/collections.ts'
import type { CollectionName, Documents } from '../../domain/documents/index.ts'
import { checkGuarded } from './guardedWrites.ts'
import { isUuid } from './lock.ts'

/**
 * The one typed door to Payload's Local API for operations and queries. Depth 0, access already decided by
 * the rule that called, always with the caller's `req`, so that everything happens in its transaction.
 */
type Data<S extends CollectionName> = Partial<Omit<Documents[S], 'id' | 'updatedAt'>>

const base = (req: PayloadRequest, collection: CollectionName) =>
  ({
    req,
    collection: slugOf(collection) as CollectionSlug,
    depth: 0,
    overrideAccess: true,
  }) as const

/** One document by id, or null. Ids of any shape are taken. */
export async function findById<S extends CollectionName>(
  req: PayloadRequest,
  collection: S,
  id: unknown,
): Promise<Documents[S] | null> {
  if (!isUuid(id)) return null
  const found: unknown = await req.payload.findByID({
    ...base(req, collection),
    id,
    disableErrors: true,
  })
  return found as Documents[S] | null
}

/** All documents that match, in the order asked for. `limit` 0 = all. */
export async function findAll<S extends CollectionName>(
  req: PayloadRequest,
  collection: S,
  where: Where,
  options: { sort?: string; limit?: number } = {},
): Promise<Documents[S][]> {
  const { docs } = await req.payload.find({
    ...base(req, collection),
    where,
    limit: options.limit ?? 0,
    pagination: false,
    ...(options.sort ? { sort: options.sort } : {}),
  })
  return docs as unknown as Documents[S][]
}

/** Those of these ids that exist, by id, in one statement; ids of any shape, and none, are taken. */
export async function findByIds<S extends CollectionName>(
  req: PayloadRequest,
  collection: S,
  ids: readonly unknown[],
): Promise<ReadonlyMap<string, Documents[S]>> {
  const known = [...new Set(ids)].filter(isUuid)
  if (known.length === 0) return new Map()
  const found = await findAll(req, collection, { id: { in: known } })
  return new Map(found.map((each) => [each.id, each]))
}

export async function findFirst<S extends CollectionName>(
  req: PayloadRequest,
  collection: S,
  where: Where,
  sort?: string,
): Promise<Documents[S] | null> {
  const [first] = await findAll(req, collection, where, { limit: 1, ...(sort ? { sort } : {}) })
  return first ?? null
}

export async function createDocument<S extends CollectionName>(
  req: PayloadRequest,
  collection: S,
  data: Data<S>,
): Promise<Documents[S]> {
  await checkGuarded(req.payload, { collection, data })
  const created: unknown = await req.payload.create({
    ...base(req, collection),
    data: data as Record<string, unknown>,
  })
  return created as Documents[S]
}

export async function updateDocument<S extends CollectionName>(
  req: PayloadRequest,
  collection: S,
  id: string,
  data: Data<S>,
): Promise<Documents[S]> {
  const updated: unknown = await req.payload.update({
    ...base(req, collection),
    id,
    data: data as Record<string, unknown>,
  })
  return updated as Documents[S]
}
