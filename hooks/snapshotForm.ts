import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload'

import { slugOf } from '../src/domain/basics/collections.ts'
import { isRefusal } from '../src/domain/basics/refusal.ts'
import type { FormBlock } from '../src/domain/forms/blocks.ts'
import { defineForm } from '../src/domain/forms/defineForm.ts'
import { snapshotFormVersion } from '../src/operations/contest/snapshotFormVersion.ts'
import { localeOf, wordsOfRefusal } from '../src/translations/translate.ts'
import { invalidFields } from './invalidFields.ts'

type FormDocument = {
  id: string
  title: string
  titleEn?: string | null
  fields?: FormBlock[] | null
}

/** A form that cannot be used is refused while it is being designed, in words. */
export const checkForm: CollectionBeforeValidateHook<FormDocument> = ({ data, req }) => {
  const defined = defineForm({
    title: data?.title ?? '',
    titleEn: data?.titleEn ?? undefined,
    blocks: data?.fields ?? [],
  })
  if (!isRefusal(defined)) return data
  throw invalidFields({
    collection: slugOf('forms'),
    errors: [{ path: 'fields', message: wordsOfRefusal(defined, localeOf(req.i18n?.language)) }],
    req,
  })
}

/** Every saved change of a form becomes an immutable version; what was submitted keeps its own. */
export const snapshotForm: CollectionAfterChangeHook<FormDocument> = async ({ doc, req }) => {
  await snapshotFormVersion({ req, form: doc })
  return doc
}
