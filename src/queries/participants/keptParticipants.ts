import type { PayloadRequest, Where } from 'payload'

import type { ParticipantDocument } from '../../domain/documents/index.ts'
import { applyingAs } from '../../domain/units/applicant.ts'
import type { Applying } from '../../domain/units/applicant.ts'
import type { Actor } from '../../domain/types/index.ts'
import { findAll, findById } from '../../store/database/documents.ts'

/** The participants that a unit or person keeps, by name; of one name the elder first. */
export function keptParticipants(
  req: PayloadRequest,
  { unit, person }: Applying,
): Promise<ParticipantDocument[]> {
  const where: Where = unit === null ? { person: { equals: person } } : { unit: { equals: unit } }
  return findAll(req, 'participants', where, { sort: 'name,birthDate' })
}

/** One of them; null for whatever is another's. */
export async function keptParticipant(
  req: PayloadRequest,
  { actor, id }: { actor: Actor; id: unknown },
): Promise<ParticipantDocument | null> {
  const applying = applyingAs(actor)
  const found = applying && (await findById(req, 'participants', id))
  if (!applying || !found) return null
  const isOwn =
    applying.unit === null ? found.person === applying.person : found.unit === applying.unit
  return isOwn ? found : null
}
