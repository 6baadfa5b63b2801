import type { Payload } from 'payload'
import pg from 'pg'

import { directAddressOf } from '../../store/database/directAddress.ts'
import { settingsOf } from '../../store/settings.ts'
import { pause } from './pause.ts'
import { QUEUES } from './queues.ts'
import { sweepRegularly } from './sweepRegularly.ts'
import { workOf } from './workOf.ts'
import type { Wait } from './workOf.ts'

const STANDBY_MILLISECONDS = 3000

/**
 * Runs the background queues until `signal` aborts. Several workers may run: a queue is run by whoever holds its
 * PostgreSQL advisory lock, so that no job runs twice, and another worker takes over when the holder dies, together with
 * the jobs it left behind. The lock sits on a connection of its own: a pooled one would be handed to somebody else.
 * Every worker also sweeps leftovers from the disk, which needs no lock. While the contest is disabled there is no work.
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
  const client = new pg.Client({
    connectionString: directAddressOf(payload),
    application_name: `worker ${queue} ${process.pid}`,
  })
  const lost = new AbortController()
  client.on('error', () => lost.abort())
  client.on('end', () => lost.abort())
  await client.connect()
  try {
    const { rows } = await client.query(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as held',
      [`queue:${queue}`],
    )
    if (!rows[0]?.held) return
    const { takeOver, next } = workOf(queue)
    await takeOver(payload)
    const over = AbortSignal.any([signal, lost.signal])
    while (!over.aborted) {
      const wait = await next(payload, over)
      if (wait !== 'none') await pause(WAITS[wait], over)
    }
  } finally {
    await client.end().catch(() => undefined)
  }
}

const WAITS = { short: 500, idle: 3000, long: 30_000 } as const satisfies Record<
  Exclude<Wait, 'none'>,
  number
>
