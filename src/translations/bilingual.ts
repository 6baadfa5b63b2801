import { en } from './en.ts'
import { zh } from './zh.ts'

/** What Payload takes wherever it shows words in the panel. */
export type Bilingual = { zh: string; en: string }

/** The words under a key of the dictionary in both languages; a missing key is a mistake in the code. */
export function bilingual(path: string, leaf?: string): Bilingual {
  const found = bilingualOrNull(path, leaf)
  if (!found) throw new Error(`No words in the dictionary for ${path}${leaf ? `: ${leaf}` : ''}`)
  return found
}

/** `leaf` is one key that may itself contain dots. */
export function bilingualOrNull(path: string, leaf?: string): Bilingual | null {
  const keys = leaf === undefined ? path.split('.') : [...path.split('.'), leaf]
  const inZh = wordAt(zh, keys)
  const inEn = wordAt(en, keys)
  return inZh === null || inEn === null ? null : { zh: inZh, en: inEn }
}

function wordAt(tree: unknown, keys: string[]): string | null {
  let at = tree
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null
    at = (at as Record<string, unknown>)[key]
  }
  return typeof at === 'string' ? at : null
}
