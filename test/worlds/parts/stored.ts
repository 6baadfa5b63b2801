import type { CollectionName, Documents } from '#src/domain/documents/index.ts'
import { findById } from '#src/store/database/documents.ts'
import type { Booted } from '../../helpers/payload.ts'

/** A document as it lies in the database; it must be there. */
export async function stored<S extends CollectionName>(
  booted: Booted,
  collection: S,
  id: string,
): Promise<Documents[S]> {
  const found = await findById(await booted.request(), collection, id)
  if (!found) throw new Error(`no ${collection} ${id}`)
  return found
}
