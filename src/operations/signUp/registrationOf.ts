import type { PayloadRequest, Where } from 'payload'

import type { RegistrationDocument } from '../../domain/documents/index.ts'
import type { Applying } from '../../domain/units/applicant.ts'
import { findFirst } from '../../store/database/documents.ts'

/** The sign-up of a unit or person to a contest, complete or not; null where there is none. */
export function registrationOf(
  req: PayloadRequest,
  { contest, applying }: { contest: string; applying: Applying },
): Promise<RegistrationDocument | null> {
  const owner: Where =
    applying.unit === null
      ? { person: { equals: applying.person } }
      : { unit: { equals: applying.unit } }
  return findFirst(req, 'registrations', { and: [{ contest: { equals: contest } }, owner] })
}
