import { baseOf } from './locale.ts'
import type { Locale } from './locale.ts'

/** A text that the host writes beside ours, in Chinese and as many languages more as it likes, by their codes. */
export type Said = {
  zh: string
  en?: string
  [language: string]: string | undefined
}

/** … in one language; English, where there is some, for whoever reads no Chinese. */
export const saidIn = (said: Said, locale: Locale): string =>
  said[locale] ?? said[baseOf(locale)] ?? said.zh
