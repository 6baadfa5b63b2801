import type { ScanAnswer } from '../../documents/scan/readScan.ts'
import type { PaperReading } from '../../domain/papers/papers.ts'

/** After 10, 20, 40 and 80 seconds. */
export const SCAN_RETRIES = {
  attempts: 4,
  backoff: { type: 'exponential', delay: 10_000 },
} as const

/** Each try has twice the share of a processor that the one before it had. */
export const patienceOf = ({ totalTried }: { totalTried?: number | null }): number =>
  2 ** Math.min(totalTried ?? 0, SCAN_RETRIES.attempts)

/**
 * A reading as it is; throws where the time went, so that the task is tried again. Nobody is told then that a scan cannot be
 * read: it goes on waiting, and staff may look at it themselves.
 */
export function settled(answer: ScanAnswer): PaperReading {
  if (answer === 'outOfTime') throw new Error('the time to read a scan went before it was read')
  return answer
}
