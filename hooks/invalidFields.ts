import { ValidationError } from 'payload'
import type { PayloadRequest } from 'payload'

import { nameOf } from '../src/domain/basics/collections.ts'
import { bilingualOrNull } from '../src/translations/bilingual.ts'
import { joined } from '../src/translations/joined.ts'
import { localeOf } from '../src/translations/locale.ts'
import { createTranslator } from '../src/translations/translate.ts'
import { pathInWords } from './typed/pathInWords.ts'

/**
 * What Payload's forms show at the fields, and in the notice above them, by the names that staff know the fields by, rows by
 * their number: left alone it names them as they are stored, in English. The notice has the words too: a moment after the
 * answer the form asks the server for its state, and what only a hook knows is gone from the field again.
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
  const fields = req.payload.collections[collection]?.config.flattenedFields ?? []
  const labelled = errors.map(({ path, message }) => ({
    path,
    message,
    label: pathInWords({ fields, path, req }) ?? wordOf(path),
  }))
  const error = new ValidationError({ collection, errors: labelled, req }, req.t)
  const t = createTranslator(locale)
  const said = labelled.map(({ label, message }) => t('admin.problems.ofField', { label, message }))
  // Payload names a field as often as something is wrong with it, and three ends of one day are one field to its reader.
  const once = labelled.filter(
    ({ label }, at) => labelled.findIndex((each) => each.label === label) === at,
  )
  const named = new ValidationError({ collection, errors: once, req }, req.t).message
  error.message = [named, joined('sentences', [...new Set(said)], locale)]
    .join(' ')
    .replaceAll(/:\s/g, ' – ')
    .replaceAll(':', RATIO)
  return error

  /** What is no field of the collection, as a password is. */
  function wordOf(path: string): string {
    const name = path.split('.').findLast((step) => !/^\d+$/.test(step)) ?? path
    const word =
      bilingualOrNull('admin.fields', `${nameOf(collection) ?? collection}.${name}`) ??
      bilingualOrNull('admin.fields', name)
    return word?.[locale] ?? path
  }
}

/** The notice of the panel takes what follows a colon for a list of names, and would take a clock apart. */
const RATIO = '∶'
