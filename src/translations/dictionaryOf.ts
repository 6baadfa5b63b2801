import { en } from './en.ts'
import type { Locale } from './locale.ts'
import { dictionaryWithOwnWords } from './ownWords.ts'
import { zh } from './zh.ts'
import type { Dictionary } from './zh.ts'

/** Everything that is said in a language, with the host's own words in their places. Ask it anew each time. */
export const dictionaryOf = (locale: Locale): Dictionary =>
  dictionaryWithOwnWords(locale, { zh, en })
