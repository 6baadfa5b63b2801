import type { PayloadRequest } from 'payload'

import { isRefusal } from '../../domain/basics/refusal.ts'
import { checkOrganiser } from '../../domain/contest/organising.ts'
import type { BroadcastDocument, ContestDocument } from '../../domain/documents/index.ts'
import { isInScope } from '../../domain/lifecycle/index.ts'
import { broadcastStanding } from '../../queries/messages/broadcastStanding.ts'
import type { BroadcastStanding } from '../../queries/messages/broadcastStanding.ts'
import { actorOf } from '../../store/database/actors.ts'
import { findById } from '../../store/database/documents.ts'

export type Letter = {
  letter: BroadcastDocument
  contest: ContestDocument | null
  /** Whether it is theirs to send. */
  maySend: boolean
  /** What became of it; null before it was sent. */
  standing: BroadcastStanding | null
}

/** A letter to many of this member of staff's contests; null for any other. */
export async function loadLetter({
  req,
  id,
}: {
  req: PayloadRequest
  id: unknown
}): Promise<Letter | null> {
  const actor = actorOf(req.user)
  const letter = await findById(req, 'broadcasts', id)
  if (!letter || actor?.kind !== 'staff' || !isInScope(actor, letter.contest)) return null
  return {
    letter,
    contest: await findById(req, 'contests', letter.contest),
    maySend: letter.state !== 'sent' && !isRefusal(checkOrganiser(actor, letter.contest)),
    standing: letter.state === 'sent' ? await broadcastStanding(req.payload, letter.id) : null,
  }
}
