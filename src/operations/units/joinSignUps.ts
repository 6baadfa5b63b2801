import type { RegistrationDocument } from '../../domain/documents/index.ts'
import { updateDocument } from '../../store/database/documents.ts'
import type { Transaction } from '../../store/database/transact.ts'

/**
 * Of two sign-ups of one unit to one contest one becomes the unit's; what is entered from now on belongs to it. Entries
 * that were begun under the other one keep it, because with it they have the shared files they were handed in with
 * (LOGO, 单位简介); it stays with the unit that went, as a record.
 */
export async function joinSignUps(
  { req }: Transaction,
  {
    kept,
    dropped,
    from,
    into,
  }: { kept: RegistrationDocument; dropped: RegistrationDocument; from: string; into: string },
): Promise<void> {
  const intents = [...new Set([...(kept.intents ?? []), ...(dropped.intents ?? [])])]
  // A unit signs up once: for a moment one of them is nobody's.
  await updateDocument(req, 'registrations', dropped.id, { unit: null })
  await updateDocument(req, 'registrations', kept.id, {
    unit: into,
    intents,
    attendOnly: Boolean(kept.attendOnly && dropped.attendOnly),
  })
  await updateDocument(req, 'registrations', dropped.id, { unit: from })
}
