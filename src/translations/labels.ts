import { bilingual } from './bilingual.ts'
import { twinsOf } from './twins.ts'

/** The name of a field in every language, as the parameters of a refusal that speaks of it. */
export function labels(path: string): { label: string } & Record<string, string> {
  const words = bilingual(path)
  return twinsOf('label', (locale) => words[locale] ?? '')
}
