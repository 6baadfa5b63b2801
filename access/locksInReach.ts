import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { isOwnSlug } from '../src/store/database/ownCollections.ts'
import { mayReadAll } from './mayRead.ts'

type Locked = { relationTo: string; value: string | { id: string } }

/** The panel's locks, but those on documents of the contest that this user may not read. They last for minutes, so that there are few. */
export async function locksInReach(req: PayloadRequest): Promise<Where> {
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents' as CollectionSlug,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
  })
  const locks = docs as unknown as { id: string; document?: Locked | null }[]
  const found = await Promise.all(
    locks.map(async ({ id, document }) => ((await mayRead(req, document)) ? [id] : [])),
  )
  return { id: { in: found.flat() } }
}

/** Whether a lock as it was sent is not on a document of the contest that this user may not read. */
export const mayReadLocked = async (req: PayloadRequest, data: unknown): Promise<boolean> => {
  const document = (data as { document?: Locked | null } | null | undefined)?.document
  return !document || mayRead(req, document)
}

const mayRead = async (
  req: PayloadRequest,
  document: Locked | null | undefined,
): Promise<boolean> => {
  if (!document) return true
  const { relationTo, value } = document
  if (!isOwnSlug(req.payload, relationTo)) return true
  return mayReadAll(req, relationTo, [typeof value === 'string' ? value : value?.id])
}
