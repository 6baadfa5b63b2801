import { dictionaryOf } from '../../translations/dictionaryOf.ts'
import type { Locale } from '../../translations/locale.ts'
import type { Dictionary } from '../../translations/zh.ts'

export type UnitWords = Dictionary['units']

/** The words of the recommenders' page in one language; only what a part is passed reaches the browser. */
export const unitWords = (locale: Locale): UnitWords => dictionaryOf(locale).units
