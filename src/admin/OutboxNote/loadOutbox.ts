import type { Payload } from 'payload'

import { outboxStanding } from '../../queries/messages/outboxStanding.ts'
import type { OutboxStanding } from '../../queries/messages/outboxStanding.ts'
import { actorOf } from '../../store/database/actors.ts'

/** How the outbox stands, of the contests of this member of staff; null for anybody else. */
export async function loadOutbox({
  payload,
  user,
}: {
  payload: Payload
  user: unknown
}): Promise<OutboxStanding | null> {
  const actor = actorOf(user)
  return actor?.kind === 'staff' ? outboxStanding(payload, actor.contests) : null
}
