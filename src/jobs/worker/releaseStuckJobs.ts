import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { readerOf } from '../../store/database/database.ts'
import { JOB_TASKS } from './queues.ts'

/**
 * A killed worker's jobs stay “processing” for ever; whoever takes its lock sets them free. Every task is idempotent. Only
 * ours are: a host may have jobs of its own in a queue of the same name.
 */
export async function releaseStuckJobs({
  payload,
  queue,
  slugs = JOB_TASKS,
  olderThanMinutes = 0,
}: {
  payload: Payload
  queue: string
  slugs?: readonly string[]
  olderThanMinutes?: number
}): Promise<void> {
  await readerOf(payload).sql.execute(sql`
    update payload_jobs set processing = false
    where queue = ${queue} and processing
      and task_slug::text in (select jsonb_array_elements_text(${JSON.stringify(slugs)}::jsonb))
      and updated_at <= now() - make_interval(mins => ${olderThanMinutes})`)
}
