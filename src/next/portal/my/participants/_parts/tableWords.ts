import { dictionaryOf } from '#src/translations/dictionaryOf.ts'
import type { Locale } from '#src/translations/locale.ts'
import type { Dictionary } from '#src/translations/zh.ts'

/** The words of the import, all that reaches the browser of the dictionary. */
export type TableWords = Dictionary['participant']['table'] &
  Pick<Dictionary['participant']['fields'], 'name' | 'birthDate'>

export function tableWords(locale: Locale): TableWords {
  const { table, fields } = dictionaryOf(locale).participant
  return { ...table, name: fields.name, birthDate: fields.birthDate }
}
