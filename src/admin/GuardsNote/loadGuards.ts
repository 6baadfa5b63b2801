import type { Payload } from 'payload'

import { actorOf } from '../../store/database/actors.ts'
import { guardsLacking } from '../../store/database/guardedWrites.ts'

/** What the database lacks to be written to, by name; none for anybody but staff. It is the installation's, and no contest's. */
export async function loadGuards({
  payload,
  user,
}: {
  payload: Payload
  user: unknown
}): Promise<string[]> {
  return actorOf(user)?.kind === 'staff' ? guardsLacking(payload) : []
}
