import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** A killed worker's jobs stay “processing” for ever; whoever takes its lock sets them free. Every task is idempotent. */
export async function releaseStuckJobs({
  payload,
  queue,
}: {
  payload: Payload
  queue: string
}): Promise<void> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  await drizzle.execute(
    sql`update payload_jobs set processing = false where queue = ${queue} and processing`,
  )
}
