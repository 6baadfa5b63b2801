import { ValidationError } from 'payload'
import type { PayloadRequest } from 'payload'

import { nameOf } from '../src/domain/basics/collections.ts'
import { bilingualOrNull } from '../src/translations/bilingual.ts'
import { localeOf } from '../src/translations/locale.ts'
import { pathInWords } from './typed/pathInWords.ts'

/**
 * What Payload's forms show at the fields, and above them by the names that staff know the fields by, rows by their number:
 * left alone it names them as they are stored, in English.
 *
 * @param errors `path` as Payload writes it: `windows.0.closesAt`
 */
export function invalidFields({
  collection,
  errors,
  req,
}: {
  collection: string
  errors: readonly { path: string; message: string }[]
  req: PayloadRequest
}): ValidationError {
  const fields = req.payload.collections[collection]?.config.flattenedFields ?? []
  const labelled = errors.map((error) => {
    const label = pathInWords({ fields, path: error.path, req }) ?? wordOf(error.path)
    return { ...error, ...(label === null ? {} : { label }) }
  })
  return new ValidationError({ collection, errors: labelled, req }, req.t)

  /** What is no field of the collection, as a password is. */
  function wordOf(path: string): string | null {
    const name = path.split('.').findLast((step) => !/^\d+$/.test(step)) ?? path
    const word =
      bilingualOrNull('admin.fields', `${nameOf(collection) ?? collection}.${name}`) ??
      bilingualOrNull('admin.fields', name)
    return word?.[localeOf(req.i18n?.language)] ?? null
  }
}
