import type { Payload } from 'payload'

import { sweepCommitMarks } from '../../store/database/commitMark.ts'
import { sweepLeftovers } from '../files/sweepLeftovers.ts'
import { pause } from './pause.ts'

const EVERY_MILLISECONDS = 15 * 60_000

/** Sweeps at once and then every quarter of an hour, until `signal` aborts. Two workers at it do no harm. */
export async function sweepRegularly({
  payload,
  signal,
}: {
  payload: Payload
  signal: AbortSignal
}): Promise<void> {
  while (!signal.aborted) {
    try {
      const swept = await sweepLeftovers({ payload, now: new Date() })
      await sweepCommitMarks(payload)
      if (swept.uploads + swept.files > 0) payload.logger.info({ msg: 'leftovers swept', ...swept })
    } catch (error) {
      payload.logger.error({ err: error, msg: 'sweep of leftovers' })
    }
    await pause(EVERY_MILLISECONDS, signal)
  }
}
