import type { PayloadRequest } from 'payload'

import type { CategoryDocument } from '../../domain/documents/index.ts'
import type { FormDefinition } from '../../domain/types/index.ts'
import { newestFormVersion } from './newestFormVersion.ts'

/** The forms of a category as they are filled in from now on; one that was never saved is left out. */
export async function definitionsOf(
  req: PayloadRequest,
  {
    forms,
  }: { forms?: readonly { form: unknown }[] | null } & Partial<Omit<CategoryDocument, 'forms'>>,
): Promise<FormDefinition[]> {
  const ids = [...new Set((forms ?? []).map(({ form }) => idOf(form)))]
  const versions = await Promise.all(ids.map((id) => newestFormVersion(req, id)))
  return versions.flatMap((version) => (version ? [version.definition] : []))
}

const idOf = (form: unknown): string =>
  String(typeof form === 'object' && form !== null && 'id' in form ? form.id : form)
