import { getPayload } from 'payload'
import type { SanitizedConfig } from 'payload'

import { mountedOtherwise } from '../../store/mountedSheet.ts'
import { settingsOf } from '../../store/settings.ts'
import { workUntilStopped } from './workUntilStopped.ts'

/**
 * `payload contest:worker` does the work in the background until it is told to stop (SIGTERM, Ctrl-C), and ends with 0 then.
 * Where it cannot begin it fails, so that whatever keeps it alive starts it anew; so it does before it writes a letter whose
 * links lead nowhere.
 */
export async function script(config: SanitizedConfig): Promise<void> {
  try {
    const fault = mountedOtherwise(settingsOf({ config }))
    if (fault) throw fault
    await workUntilStopped(await getPayload({ config }))
  } catch (error) {
    console.error(error)
    process.exit(1)
  }
}
