import type { Payload } from 'payload'

import { unsealedTables } from '../../queries/tables/unsealedTables.ts'
import { actorOf } from '../../store/database/actors.ts'

/** How many papers of the contests of this member of staff wait for their electronic seal; none for anybody else. */
export async function loadUnsealed({
  payload,
  user,
}: {
  payload: Payload
  user: unknown
}): Promise<number> {
  const actor = actorOf(user)
  return actor?.kind === 'staff' ? unsealedTables(payload, actor.contests) : 0
}
