import type { CollectionBeforeValidateHook } from 'payload'

import { slugOf } from '../src/domain/basics/collections.ts'
import { checkCreditCode } from '../src/domain/basics/creditCode.ts'
import { isRefusal } from '../src/domain/basics/refusal.ts'
import type { UnitDocument } from '../src/domain/documents/index.ts'
import { unitNameKey } from '../src/domain/units/unitName.ts'
import { localeOf, wordsOfRefusal } from '../src/translations/translate.ts'
import { invalidFields } from './invalidFields.ts'

/** Keeps the identity of a unit: its normalised name, and its credit code in one spelling; a wrong check digit is flagged, not refused. */
export const normaliseUnit: CollectionBeforeValidateHook<UnitDocument> = ({ data, req }) => {
  if (!data) return data
  const named = data.name === undefined ? {} : { normalisedName: unitNameKey(data.name) }
  if (data.creditCode === undefined) return { ...data, ...named }
  if (!data.creditCode) return { ...data, ...named, creditCode: null, creditCodeDoubtful: false }
  const checked = checkCreditCode(data.creditCode)
  if (isRefusal(checked)) {
    throw invalidFields({
      collection: slugOf('units'),
      errors: [
        { path: 'creditCode', message: wordsOfRefusal(checked, localeOf(req.i18n?.language)) },
      ],
      req,
    })
  }
  return {
    ...data,
    ...named,
    creditCode: checked.value.code,
    creditCodeDoubtful: !checked.value.checkDigitRight,
  }
}
