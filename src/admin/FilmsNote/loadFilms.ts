import type { Payload } from 'payload'

import { renditionStanding } from '../../queries/files/renditionStanding.ts'
import type { RenditionStanding } from '../../queries/files/renditionStanding.ts'
import { actorOf } from '../../store/database/actors.ts'

/** How the preparing of films stands, of the contests of this member of staff; null for anybody else. */
export async function loadFilms({
  payload,
  user,
}: {
  payload: Payload
  user: unknown
}): Promise<RenditionStanding | null> {
  const actor = actorOf(user)
  return actor?.kind === 'staff' ? renditionStanding(payload, actor.contests) : null
}
