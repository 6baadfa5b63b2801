import type { TaskConfig } from 'payload'

import type { EventName } from '../../domain/types/index.ts'
import { findById } from '../../store/database/documents.ts'
import { settingsOf } from '../../store/settings.ts'

type Task = { input: { line: string }; output: Record<string, never> }

/** Tells the host of one line of the record. What it throws is logged and tried again; it may hear of the same line twice. */
export const tellEventTask: TaskConfig<Task> = {
  slug: 'contestTellEvent',
  inputSchema: [{ name: 'line', type: 'text', required: true }],
  // After 1, 2, 4 … 256 minutes.
  retries: { attempts: 9, backoff: { type: 'exponential', delay: 60_000 } },
  handler: async ({ input, req }) => {
    const { payload } = req
    const line = await findById(req, 'activity', input.line)
    const name = line?.action as EventName | undefined
    const tell = name && settingsOf(payload).events[name]
    if (!line || !tell) return { output: {} }
    const { id, at, subject, subjectId, contest, from, to, actorKind, actor, details } = line
    await tell(
      {
        id,
        name,
        at: new Date(at).toISOString(),
        subject,
        subjectId,
        contest: contest ?? null,
        from: from ?? null,
        to: to ?? null,
        by: { kind: actorKind, id: actor },
        details,
      },
      { payload },
    )
    return { output: {} }
  },
}
