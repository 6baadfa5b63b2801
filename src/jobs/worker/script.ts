import { getPayload } from 'payload'
import type { SanitizedConfig } from 'payload'

import { workUntilStopped } from './workUntilStopped.ts'

/**
 * `payload contest:worker` does the work in the background until it is told to stop (SIGTERM, Ctrl-C), and ends with 0 then.
 * Where it cannot begin it fails, so that whatever keeps it alive starts it anew.
 */
export async function script(config: SanitizedConfig): Promise<void> {
  try {
    await workUntilStopped(await getPayload({ config }))
  } catch (error) {
    console.error(error)
    process.exit(1)
  }
}
