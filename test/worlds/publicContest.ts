import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import type { ContestDocument } from '#src/domain/documents/index.ts'

/** A published contest with little in it, under an address of its own. */
export async function createPublicContest(
  payload: Payload,
  data: Partial<ContestDocument>,
): Promise<{ id: string; slug: string }> {
  const slug = `contest-${randomBytes(4).toString('hex')}`
  const created = await payload.create({
    collection: slugOf('contests'),
    overrideAccess: true,
    data: { slug, title: slug, edition: 2027, look: 'seal', published: true, ...data },
  })
  return { id: String(created.id), slug }
}
