import type { NumberFieldSingleValidation, TextFieldSingleValidation } from 'payload'

import { createTranslator, localeOf } from '../../src/translations/translate.ts'

/** Keys end up in addresses, answers and file names: letters and digits only. */
export const keyShape: TextFieldSingleValidation = (value, { req }) =>
  // `constructor` and its like are there in every object that is asked for a key.
  (/^[A-Za-z][A-Za-z0-9]{0,39}$/.test(value ?? '') && !((value ?? '') in {})) ||
  createTranslator(localeOf(req.i18n?.language))('admin.problems.keyShape')

/** The letter of `2024-W-0001`. */
export const codeShape: TextFieldSingleValidation = (value, { req }) =>
  /^[A-Z]{1,3}$/.test(value ?? '') ||
  createTranslator(localeOf(req.i18n?.language))('admin.problems.codeShape')

/** A size in MB: whoever thinks in bytes types a number that no film has, or one that no file fits into. */
export const megabytes: NumberFieldSingleValidation = (value, { req }) =>
  (typeof value === 'number' && value >= LEAST_MEGABYTES && value <= MOST_MEGABYTES) ||
  createTranslator(localeOf(req.i18n?.language))('admin.problems.megabytes')

const LEAST_MEGABYTES = 0.1
const MOST_MEGABYTES = 102_400
