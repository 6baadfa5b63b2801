import { sql } from '@payloadcms/db-postgres'
import type { Payload, TaskConfig } from 'payload'

import { sweepCommitMarks } from '../../store/database/commitMark.ts'
import { readerOf } from '../../store/database/database.ts'
import { sweepLeftovers } from '../files/sweepLeftovers.ts'
import { holdQueue } from './holdQueue.ts'
import { JOB_QUEUES } from './queues.ts'
import type { Queue } from './queues.ts'
import { releaseStuckJobs } from './releaseStuckJobs.ts'
import { workOf } from './workOf.ts'

type ScheduleConfig = NonNullable<TaskConfig['schedule']>[number]
type Task = { input: Record<string, never>; output: Record<string, never> }

/** A task begins nothing new after so long: the host's runner waits for it before it looks again. */
const SHIFT_MILLISECONDS = 45_000
/** A task of ours that has not ended after so long was in the hands of a runner that is no more. */
const ABANDONED_MINUTES = 60

/** What is a queue of jobs already is run as it is; the others become a task each, which finds its own work. */
const OWN_WORK = [
  { slug: 'contestSendMessages', queue: 'mail' },
  { slug: 'contestRemind', queue: 'reminders' },
  { slug: 'contestPrepareFilms', queue: 'media' },
] as const satisfies { slug: string; queue: Queue }[]

/**
 * What a worker of our own would find by itself, as tasks that Payload schedules: for a host whose own runner does all work in
 * the background. They hold the same locks as a worker, so that two runners, or a runner and a worker, never do the same.
 */
export const scheduledTasks = (): TaskConfig<Task>[] => [
  ...OWN_WORK.map(({ slug, queue }): TaskConfig<Task> => ({
    slug,
    // What fails here is found again by the next.
    retries: 0,
    schedule: [wheneverTheRunnerLooks({ slug, queue })],
    handler: async ({ req: { payload } }) => {
      await workAShift(payload, queue)
      return { output: {} }
    },
  })),
  {
    slug: 'contestSweep',
    retries: 0,
    schedule: [
      wheneverTheRunnerLooks({ slug: 'contestSweep', queue: 'reminders', cron: '*/15 * * * *' }),
    ],
    handler: async ({ req: { payload } }) => {
      for (const queue of JOB_QUEUES) {
        await releaseStuckJobs({ payload, queue, olderThanMinutes: ABANDONED_MINUTES })
      }
      await sweepLeftovers({ payload, now: new Date() })
      await sweepCommitMarks(payload)
      return { output: {} }
    },
  },
]

/** Until nothing is due, or the shift is over. */
async function workAShift(payload: Payload, queue: Queue): Promise<void> {
  await holdQueue({ payload, queue }, async (lost) => {
    const { takeOver, next } = workOf(queue)
    await takeOver(payload)
    const end = performance.now() + SHIFT_MILLISECONDS
    while (!lost.aborted && performance.now() < end) {
      if ((await next(payload, lost)) !== 'none') return
    }
  })
}

/** One at a time, due at once; one whose runner was killed is set free first, or it would stand in the way for ever. */
function wheneverTheRunnerLooks({
  slug,
  queue,
  cron = '* * * * * *',
}: {
  slug: string
  queue: Queue
  cron?: string
}): ScheduleConfig {
  return {
    cron,
    queue,
    hooks: {
      beforeSchedule: async (args) => {
        await freeAbandoned(args.req.payload, { slug, queue })
        const { shouldSchedule } = await args.defaultBeforeSchedule(args)
        const isOften = cron === '* * * * * *'
        const due = isOften ? {} : { waitUntil: args.queueable.waitUntil ?? new Date() }
        return { shouldSchedule, input: {}, ...due }
      },
    },
  }
}

/** Who holds the lock of a queue is alive; where nobody does, nobody works at its task. One that is only about to begin finds the lock by itself. */
async function freeAbandoned(
  payload: Payload,
  { slug, queue }: { slug: string; queue: Queue },
): Promise<void> {
  const { rows } = await readerOf(payload).sql.execute(sql`
    select from payload_jobs where queue = ${queue} and task_slug::text = ${slug} and processing limit 1`)
  if (rows.length === 0) return
  await holdQueue({ payload, queue }, () => releaseStuckJobs({ payload, queue, slugs: [slug] }))
}
