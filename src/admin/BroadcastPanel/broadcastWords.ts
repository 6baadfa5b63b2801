import { broadcast as en } from '../../translations/en/broadcast.ts'
import type { Locale } from '../../translations/locale.ts'
import { broadcast as zh } from '../../translations/zh/broadcast.ts'

export type BroadcastWords = Record<keyof typeof zh.panel, string>

/** The words of the panel of letters in one language, whose blanks are filled in by the browser. */
export const broadcastWords = (locale: Locale): BroadcastWords => (locale === 'en' ? en : zh).panel
