import type { PayloadRequest } from 'payload'

import type { EventName } from '../../domain/types/index.ts'
import { settingsOf } from '../settings.ts'

/**
 * Has the host told of a line of the record, where it asked for lines of that name. The job is written in the same transaction
 * as the line: it is done if and only if that was stored, at least once, whatever dies in between.
 */
export async function queueEvent(
  req: PayloadRequest,
  { name, id }: { name: EventName; id: string },
): Promise<void> {
  if (!settingsOf(req.payload).events[name]) return
  const job = { task: 'contestTellEvent', queue: 'events', input: { line: id }, req }
  await req.payload.jobs.queue(job as Parameters<typeof req.payload.jobs.queue>[0])
}
