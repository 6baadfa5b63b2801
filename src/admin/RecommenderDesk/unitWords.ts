import { units as en } from '../../translations/en/units.ts'
import type { Locale } from '../../translations/locale.ts'
import type { Dictionary } from '../../translations/zh.ts'
import { units as zh } from '../../translations/zh/units.ts'

export type UnitWords = Dictionary['units']

/** The words of the recommenders' page in one language; only what a part is passed reaches the browser. */
export const unitWords = (locale: Locale): UnitWords => (locale === 'en' ? en : zh)
