import { dictionaryOf } from './dictionaryOf.ts'

/** What Payload takes wherever it shows words in the panel. */
export type Bilingual = { zh: string; en: string }

/**
 * The words under a key of the dictionary in both languages; a missing key is a mistake in the code. They are looked up when
 * they are read: what is named while modules load is said in the host's own words all the same.
 */
export function bilingual(path: string, leaf?: string): Bilingual {
  const found = bilingualOrNull(path, leaf)
  if (!found) throw new Error(`No words in the dictionary for ${path}${leaf ? `: ${leaf}` : ''}`)
  return found
}

/** `leaf` is one key that may itself contain dots. */
export function bilingualOrNull(path: string, leaf?: string): Bilingual | null {
  const keys = leaf === undefined ? path.split('.') : [...path.split('.'), leaf]
  const word = (locale: 'zh' | 'en') => wordAt(dictionaryOf(locale), keys)
  if (word('zh') === null || word('en') === null) return null
  return {
    get zh() {
      return word('zh') ?? ''
    },
    get en() {
      return word('en') ?? ''
    },
  }
}

function wordAt(tree: unknown, keys: string[]): string | null {
  let at = tree
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null
    at = (at as Record<string, unknown>)[key]
  }
  return typeof at === 'string' ? at : null
}
