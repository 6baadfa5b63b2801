import type { CollectionBeforeChangeHook } from 'payload'

import { refusedCharacters } from '../../src/documents/unprintableCharacters.ts'
import { nameOf } from '../../src/domain/basics/collections.ts'
import { refuseCharacters } from '../../src/domain/basics/refuseCharacters.ts'
import { isInsideOperation } from '../../src/store/database/session.ts'
import { localeOf, wordsOfRefusal } from '../../src/translations/translate.ts'
import { invalidFields } from '../invalidFields.ts'
import { valuesOf } from './valuesOf.ts'

/**
 * What staff type into the panel may come to stand on papers, and is printable, as what comes through our own doors is
 * (`checkPrintable`). What stood there before may stay: on paper it is a box.
 */
export const checkPrinted: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (ON_SCREENS.has(nameOf(collection.slug) ?? '') || (await isInsideOperation(req))) return data
  const texts = (of: unknown) => valuesOf(['text', 'textarea'], collection.flattenedFields, of)
  const before = new Set(texts(originalDoc).map(({ value }) => value))
  const errors = texts(data).flatMap(({ value, path }) => {
    const characters =
      typeof value === 'string' && !before.has(value) ? refusedCharacters(value) : []
    if (characters.length === 0) return []
    const message = wordsOfRefusal(refuseCharacters(characters), localeOf(req.i18n?.language))
    return [{ path, message }]
  })
  if (errors.length === 0) return data
  throw invalidFields({ collection: collection.slug, errors, req })
}

/** Letters and captions are read on screens, which have all characters. */
const ON_SCREENS: ReadonlySet<string> = new Set(['broadcasts', 'media'])
