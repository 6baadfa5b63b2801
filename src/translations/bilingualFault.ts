import { bilingualSentence } from './bilingualSentence.ts'
import type { Params, TranslationKey } from './translate.ts'

/** What keeps an installation from starting, as one sentence in both languages: whoever starts it needs no stack. */
export function bilingualFault(name: string, key: TranslationKey, params: Params = {}): Error {
  const error = new Error(bilingualSentence(key, params))
  error.name = name
  error.stack = `${error.name}: ${error.message}`
  return error
}

/** The host cannot have the contest as it is set up. */
export const hostFault = (key: Extract<TranslationKey, `host.${string}`>, params?: Params): Error =>
  bilingualFault('HostFault', key, params)
