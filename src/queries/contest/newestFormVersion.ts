import type { PayloadRequest } from 'payload'

import type { FormVersionDocument } from '../../domain/documents/index.ts'
import { findFirst } from '../../store/database/documents.ts'

/** The version of a form that is filled in from now on; null where the form was never saved. */
export async function newestFormVersion(
  req: PayloadRequest,
  form: string | null | undefined,
): Promise<FormVersionDocument | null> {
  return form ? findFirst(req, 'formVersions', { form: { equals: form } }, '-version') : null
}
