import { form as en } from '../../translations/en/form.ts'
import type { Locale } from '../../translations/locale.ts'
import { form as zh } from '../../translations/zh/form.ts'

export type FormWords = { [Key in keyof typeof zh]: string }

/** The few words that forms need in the browser; the whole dictionary stays on the server. */
export function formWords(locale: Locale): FormWords {
  return locale === 'en' ? en : zh
}
