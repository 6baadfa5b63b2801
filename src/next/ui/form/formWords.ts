import { form as en } from '#src/translations/en/form.ts'
import type { Locale } from '#src/translations/locale.ts'
import { withOwnWords } from '#src/translations/ownWords.ts'
import { form as zh } from '#src/translations/zh/form.ts'

/** The same keys in every language. */
type Worded<T> = { [Key in keyof T]: T[Key] extends string ? string : Worded<T[Key]> }
export type FormWords = Worded<typeof zh>

/** The few words that forms need in the browser; the whole dictionary stays on the server. */
export function formWords(locale: Locale): FormWords {
  return withOwnWords('form', locale, { zh, en })
}
