import { dictionaryOf } from './dictionaryOf.ts'
import { locales } from './locale.ts'
import type { Locale } from './locale.ts'

/** What Payload takes wherever it shows words in the panel: the words of each language. */
export type Bilingual = { zh: string; en: string } & Record<Locale, string>

/**
 * The words under a key of the dictionary in every language; a missing key is a mistake in the code. They are looked up when
 * they are read: what is named while modules load is said in the host's own words, and its own languages, all the same.
 */
export function bilingual(path: string, leaf?: string): Bilingual {
  const found = bilingualOrNull(path, leaf)
  if (!found) throw new Error(`No words in the dictionary for ${path}${leaf ? `: ${leaf}` : ''}`)
  return found
}

/** `leaf` is one key that may itself contain dots. */
export function bilingualOrNull(path: string, leaf?: string): Bilingual | null {
  const keys = leaf === undefined ? path.split('.') : [...path.split('.'), leaf]
  const word = (locale: Locale) => wordAt(dictionaryOf(locale), keys)
  return word('zh') === null ? null : eachLanguage((locale) => word(locale) ?? '')
}

/** An object of one text for each language there is when it is read, which may be later than it is made. */
export const eachLanguage = (say: (locale: Locale) => string): Bilingual =>
  new Proxy({} as Bilingual, {
    get: (_, key) => textIn(key, say),
    has: (_, key) => textIn(key, say) !== undefined,
    ownKeys: () => [...locales()],
    getOwnPropertyDescriptor: (_, key) => {
      const value = textIn(key, say)
      return value === undefined
        ? undefined
        : { value, configurable: true, enumerable: true, writable: true }
    },
  })

function textIn(key: string | symbol, say: (locale: Locale) => string): string | undefined {
  const locale = locales().find((each) => each === key)
  return locale && say(locale)
}

function wordAt(tree: unknown, keys: string[]): string | null {
  let at = tree
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null
    at = (at as Record<string, unknown>)[key]
  }
  return typeof at === 'string' ? at : null
}
