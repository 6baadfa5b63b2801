import type { TextFieldSingleValidation } from 'payload'

import { createTranslator, localeOf } from '../../src/translations/translate.ts'

/** Keys end up in addresses, answers and file names: letters and digits only. */
export const keyShape: TextFieldSingleValidation = (value, { req }) =>
  /^[A-Za-z][A-Za-z0-9]{0,39}$/.test(value ?? '') ||
  createTranslator(localeOf(req.i18n?.language))('admin.problems.keyShape')

/** The letter of `2024-W-0001`. */
export const codeShape: TextFieldSingleValidation = (value, { req }) =>
  /^[A-Z]{1,3}$/.test(value ?? '') ||
  createTranslator(localeOf(req.i18n?.language))('admin.problems.codeShape')
