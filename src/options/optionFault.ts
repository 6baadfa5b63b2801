import { bilingualFault } from '../translations/bilingualFault.ts'
import type { Params, TranslationKey } from '../translations/translate.ts'

export type OptionFaultKey = Extract<TranslationKey, `options.${string}`>

/** What is wrong with an option, as one sentence in both languages. */
export const optionFault = (key: OptionFaultKey, params: Params): Error =>
  bilingualFault('OptionFault', key, params)
