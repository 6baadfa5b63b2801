import { ValidationError } from 'payload'
import type { PayloadRequest } from 'payload'

import { nameOf } from '../src/domain/basics/collections.ts'
import { bilingualOrNull } from '../src/translations/bilingual.ts'
import { localeOf } from '../src/translations/locale.ts'

/**
 * What Payload's forms show at the fields, and above them by the names that staff know the fields by: left alone it names them
 * as they are stored, in English.
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
  const locale = localeOf(req.i18n?.language)
  const labelled = errors.map((error) => {
    const name = error.path.split('.').findLast((step) => !/^\d+$/.test(step)) ?? error.path
    const label =
      bilingualOrNull('admin.fields', `${nameOf(collection) ?? collection}.${name}`) ??
      bilingualOrNull('admin.fields', name)
    return { ...error, label: label?.[locale] }
  })
  return new ValidationError({ collection, errors: labelled, req }, req.t)
}
