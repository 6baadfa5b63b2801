import { getPayload } from 'payload'
import type { SanitizedConfig } from 'payload'

import { workUntilStopped } from './workUntilStopped.ts'

/** `payload contest:worker` does the work in the background until it is told to stop (SIGTERM, Ctrl-C). */
export async function script(config: SanitizedConfig): Promise<void> {
  await workUntilStopped(await getPayload({ config }))
}
