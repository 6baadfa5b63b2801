import type { Payload } from 'payload'
import pg from 'pg'

import { pause } from './pause.ts'
import { QUEUES } from './queues.ts'
import { releaseStuckJobs } from './releaseStuckJobs.ts'
import { sweepRegularly } from './sweepRegularly.ts'

const IDLE_MILLISECONDS = 500
const STANDBY_MILLISECONDS = 3000

/**
 * Runs the background queues until `signal` aborts. Several workers may run: a queue is run by whoever holds its
 * PostgreSQL advisory lock, so that no job runs twice, and another worker takes over when the holder dies, together with
 * the jobs it left behind. The lock sits on a connection of its own: a pooled one would be handed to somebody else.
 * Every worker also sweeps leftovers from the disk, which needs no lock.
 */
export async function runWorker({
  payload,
  connectionString,
  signal,
}: {
  payload: Payload
  connectionString: string
  signal: AbortSignal
}): Promise<void> {
  await Promise.all([
    ...QUEUES.map((queue) => runQueue({ payload, connectionString, signal, queue })),
    sweepRegularly({ payload, signal }),
  ])
}

type Worker = { payload: Payload; connectionString: string; signal: AbortSignal; queue: string }

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

async function holdAndWork({ payload, connectionString, signal, queue }: Worker): Promise<void> {
  const client = new pg.Client({ connectionString, application_name: `worker ${queue}` })
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
    await releaseStuckJobs({ payload, queue })
    while (!signal.aborted && !lost.signal.aborted) {
      const result = await payload.jobs.run({ queue, limit: 10, sequential: true, silent: true })
      if (result.noJobsRemaining !== false) await pause(IDLE_MILLISECONDS, signal)
    }
  } finally {
    await client.end().catch(() => undefined)
  }
}
