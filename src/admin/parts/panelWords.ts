import { dictionaryOf } from '../../translations/dictionaryOf.ts'
import type { Locale } from '../../translations/locale.ts'
import type { Dictionary } from '../../translations/zh.ts'

export type PanelWords = Dictionary['panel']

/** The words of the staff's own pages in one language; only what a page passes on reaches the browser. */
export const panelWords = (locale: Locale): PanelWords => dictionaryOf(locale).panel
