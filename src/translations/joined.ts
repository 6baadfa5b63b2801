import { dictionaryOf } from './dictionaryOf.ts'
import { fill } from './fill.ts'
import type { Locale } from './locale.ts'

/** Texts one after another, as a language puts a list (甲、乙) or sentences together; '' for none. */
export function joined(
  kind: 'list' | 'sentences',
  texts: readonly string[],
  locale: Locale,
): string {
  const between = dictionaryOf(locale).phrase[kind]
  const [first = '', ...rest] = texts
  return rest.reduce((said, next) => fill(between, { first: said, next }), first)
}
