import type { PayloadRequest } from 'payload'

import type { RegistrationDocument } from '#src/domain/documents/index.ts'
import { createDocument } from '#src/store/database/documents.ts'

/** A sign-up that says nothing but who, for what; to be made within an operation. */
export const createRegistration = (
  req: PayloadRequest,
  data: Pick<RegistrationDocument, 'contest' | 'account'> & Partial<RegistrationDocument>,
): Promise<RegistrationDocument> =>
  createDocument(req, 'registrations', { answers: {}, intents: [], attendOnly: false, ...data })
