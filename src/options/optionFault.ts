import { bilingualSentence } from '../translations/bilingualSentence.ts'
import type { Params, TranslationKey } from '../translations/translate.ts'

export type OptionFaultKey = Extract<TranslationKey, `options.${string}`>

/** What is wrong with an option, as one sentence in both languages: whoever starts the installation needs no stack. */
export function optionFault(key: OptionFaultKey, params: Params): Error {
  const error = new Error(bilingualSentence(key, params))
  error.name = 'OptionFault'
  error.stack = `${error.name}: ${error.message}`
  return error
}
