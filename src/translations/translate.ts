import type { Refusal } from '../domain/basics/refusal.ts'
import { dictionaryOf } from './dictionaryOf.ts'
import { fill } from './fill.ts'
import type { Locale } from './locale.ts'
import { presentParams } from './presentParams.ts'
import type { Dictionary } from './zh.ts'

export { localeOf } from './locale.ts'

export type Params = Record<string, string | number>

/** Dotted path of a text, such as `refusal.notFound`; a mistyped one does not compile. */
export type TranslationKey = PathOf<Dictionary>
export type Translate = (key: TranslationKey, params?: Params) => string

/** Gives `t(key, params)` for one language. A `{{name}}` without a value is left out of the text. */
export function createTranslator(locale: Locale): Translate {
  return (key, params = {}) => fill(wordsAt(dictionaryOf(locale), key), params)
}

/**
 * The sentence a person reads for a refusal: the same beside a field, in a tooltip and in an API answer.
 * Where the rule did not know the field's name, add it as `params.label`. Instants among the parameters
 * are written in `timeZone` (IANA name), else in the one that the refusal names, else in Beijing time (R108).
 */
export function wordsOfRefusal(
  refusal: Refusal,
  locale: Locale,
  timeZone: string = String(refusal.params.timeZone ?? 'Asia/Shanghai'),
): string {
  const params = presentParams({ params: refusal.params, locale, timeZone })
  const words = createTranslator(locale)(`refusal.${refusal.code}`, params)

  return words.charAt(0).toUpperCase() + words.slice(1)
}

type PathOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${PathOf<Tree[Key]>}`
}[keyof Tree & string]

function wordsAt(dictionary: Dictionary, key: TranslationKey): string {
  let node: unknown = dictionary
  for (const step of key.split('.')) {
    node = isTree(node) ? node[step] : undefined
  }

  return typeof node === 'string' ? node : key
}

function isTree(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null
}
