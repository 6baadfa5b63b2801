import type { Payload } from 'payload'
import pg from 'pg'

import { directAddressOf } from '../../store/database/directAddress.ts'
import type { Queue } from './queues.ts'

/**
 * Does some work while it alone holds a queue, and does nothing where somebody else does; false = somebody does. The lock is
 * PostgreSQL's, so it goes with the process, and sits on a connection of its own: a pooled one would be handed to somebody
 * else. `lost` aborts where that connection breaks, and the lock with it.
 */
export async function holdQueue(
  { payload, queue }: { payload: Payload; queue: Queue },
  work: (lost: AbortSignal) => Promise<void>,
): Promise<boolean> {
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
    if (!rows[0]?.held) return false
    await work(lost.signal)
    return true
  } finally {
    await client.end().catch(() => undefined)
  }
}
