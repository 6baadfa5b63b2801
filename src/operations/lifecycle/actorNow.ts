import type { PayloadRequest } from 'payload'

import type { EntryDocument } from '../../domain/documents/index.ts'
import type { Actor } from '../../domain/types/index.ts'
import { findById } from '../../store/database/documents.ts'

/** Who asks, as they are under the lock: their unit may have become part of another one while they waited for it. */
export async function actorNow(
  req: PayloadRequest,
  { actor, entry }: { actor: Actor; entry: Pick<EntryDocument, 'unit'> },
): Promise<Actor> {
  if (actor.kind !== 'account' || !actor.unit || actor.unit === entry.unit) return actor
  const unit = await findById(req, 'units', actor.unit)
  return unit?.mergedInto ? { ...actor, unit: unit.mergedInto } : actor
}
