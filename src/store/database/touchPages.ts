import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { oncePer } from '../oncePer.ts'
import { directAddressOf } from './directAddress.ts'
import { sessionOf } from './session.ts'

/** Channel on which every site process listens; the cache handler knows the same name. */
export const PAGE_TAGS_CHANNEL = 'contest_page_tags'

/**
 * Expires the public pages that carry one of these tags, in every site process, when the transaction commits.
 * `revalidateTag` would reach only the calling process and throws in a worker.
 */
export async function touchPages({
  req,
  tags,
}: {
  req: PayloadRequest
  tags: string[]
}): Promise<void> {
  const payload = JSON.stringify([...new Set(tags)])
  const db = req.transactionID
    ? (await sessionOf(req)).db
    : (req.payload.db as unknown as PostgresAdapter).drizzle
  await db.execute(sql`select pg_notify(${PAGE_TAGS_CHANNEL}, ${payload})`)
}

/**
 * Tells the cache handler of this process, which Next loads as it lies there, in which database the pages are touched
 * (`src/next/cache/listen.mjs`): only the host's configuration knows that.
 */
export function tellWhereTouched(payload: Payload): void {
  oncePer(globalThis, 'pageTagsDatabase', () => directAddressOf(payload))
}
