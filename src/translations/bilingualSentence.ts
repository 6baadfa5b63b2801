import { createTranslator } from './translate.ts'
import type { Params, TranslationKey } from './translate.ts'

/** One line for the terminal and the log, Chinese first, where the reader's language is not known. */
export function bilingualSentence(key: TranslationKey, params?: Params): string {
  return `${createTranslator('zh')(key, params)} · ${createTranslator('en')(key, params)}`
}
