import type { PayloadRequest } from 'payload'

import { slugOf } from '../../domain/basics/collections.ts'
import type { Actor } from '../../domain/types/index.ts'
import { actorOf } from '../../store/database/actors.ts'
import { findById } from '../../store/database/documents.ts'

/** A member of staff as the rules see them now, with the role they have today; null for nobody. */
export async function staffActor(req: PayloadRequest, id: unknown): Promise<Actor | null> {
  const found = await findById(req, 'staff', id)
  return found && actorOf({ ...found, collection: slugOf('staff') })
}
