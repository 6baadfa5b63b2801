import type { Payload } from 'payload'

import { bilingualSentence } from '../../translations/bilingualSentence.ts'
import { runWorker } from './runWorker.ts'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/**
 * The worker as a process of its own: runs until a signal asks it to end, puts away what is in its hands, and ends the
 * process.
 */
export async function workUntilStopped(payload: Payload): Promise<never> {
  const stop = new AbortController()
  for (const signal of SIGNALS) process.once(signal, () => stop.abort())
  payload.logger.info(bilingualSentence('worker.started'))
  await runWorker({ payload, signal: stop.signal })
  payload.logger.info(bilingualSentence('worker.ended'))
  await payload.destroy()
  process.exit(0)
}
