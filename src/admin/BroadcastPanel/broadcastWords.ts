import { dictionaryOf } from '../../translations/dictionaryOf.ts'
import type { Locale } from '../../translations/locale.ts'
import type { Dictionary } from '../../translations/zh.ts'

export type BroadcastWords = Dictionary['broadcast']['panel']

/** The words of the panel of letters in one language, whose blanks are filled in by the browser. */
export const broadcastWords = (locale: Locale): BroadcastWords =>
  dictionaryOf(locale).broadcast.panel
