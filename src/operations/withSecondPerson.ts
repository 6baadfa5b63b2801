import type { ActionInput } from '../domain/lifecycle.ts'
import { actorOf } from '../store/actors.ts'
import { findById } from '../store/documents.ts'
import type { Call } from './moveEntry.ts'

/** A reason, and the member of staff who answers for it too; the rule says whether that person may. */
export async function withSecondPerson({
  req,
  reason,
  secondPersonId,
}: {
  req: Call['req']
  reason: string
  secondPersonId: unknown
}): Promise<Pick<ActionInput, 'reason' | 'secondPerson'>> {
  const found = await findById(req, 'staff', secondPersonId)
  const secondPerson = found && actorOf({ ...found, collection: 'staff' })
  return { reason, ...(secondPerson ? { secondPerson } : {}) }
}
