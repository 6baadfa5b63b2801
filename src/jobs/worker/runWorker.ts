import type { Payload } from 'payload'

import { settingsOf } from '../../store/settings.ts'
import { holdQueue } from './holdQueue.ts'
import { pause } from './pause.ts'
import { QUEUES } from './queues.ts'
import { sweepRegularly } from './sweepRegularly.ts'
import { workOf } from './workOf.ts'
import type { Wait } from './workOf.ts'

const STANDBY_MILLISECONDS = 3000

/**
 * Does everything in the background until `signal` aborts: e-mail and SMS, reminders, films, papers, likeness, publication,
 * events. Several workers may run: a queue is run by whoever holds its PostgreSQL advisory lock, so that no job runs twice,
 * and another worker takes over when the holder dies, together with the jobs it left behind. Every worker also sweeps
 * leftovers from the disk, which needs no lock. `payload contest:worker` is this as a process of its own.
 * While the contest is disabled there is no work.
 *
 * @returns when `signal` has aborted and nothing is in its hands any more; a fault of a queue is logged and tried again
 */
export async function runWorker({
  payload,
  signal,
}: {
  payload: Payload
  signal: AbortSignal
}): Promise<void> {
  if (settingsOf(payload).disabled) return
  await Promise.all([
    ...QUEUES.map((queue) => runQueue({ payload, signal, queue })),
    sweepRegularly({ payload, signal }),
  ])
}

type Worker = {
  payload: Payload
  signal: AbortSignal
  queue: (typeof QUEUES)[number]
}

async function runQueue(worker: Worker): Promise<void> {
  while (!worker.signal.aborted) {
    try {
      await holdAndWork(worker)
    } catch (error) {
      worker.payload.logger.error({ err: error, msg: `queue ${worker.queue}` })
    }
    await pause(STANDBY_MILLISECONDS, worker.signal)
  }
}

async function holdAndWork({ payload, signal, queue }: Worker): Promise<void> {
  await holdQueue({ payload, queue }, async (lost) => {
    const { takeOver, next } = workOf(queue)
    await takeOver(payload)
    const over = AbortSignal.any([signal, lost])
    while (!over.aborted) {
      const wait = await next(payload, over)
      if (wait !== 'none') await pause(WAITS[wait], over)
    }
  })
}

const WAITS = { short: 500, idle: 3000, long: 30_000 } as const satisfies Record<
  Exclude<Wait, 'none'>,
  number
>
