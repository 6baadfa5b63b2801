import { en } from '../translations/en.ts'
import type { OwnWords } from '../translations/ownWords.ts'
import { zh } from '../translations/zh.ts'
import { nearestOf } from './nearestOf.ts'
import { optionFault } from './optionFault.ts'

type Tree = { [key: string]: string | Tree }
const DICTIONARIES: Record<string, Tree> = { zh, en }

/**
 * The host's own words, checked: every key is one of the dictionary's, every text a text with the blanks that belong into it.
 */
export function translationsOf(own: OwnWords = {}): OwnWords {
  const given: unknown = own
  for (const [language, words] of entriesOf('translations', given)) {
    const dictionary = DICTIONARIES[language]
    if (!dictionary) {
      const languages = Object.keys(DICTIONARIES).join(' / ')
      throw optionFault('options.language', { language, languages })
    }
    if (words !== undefined) checkWords({ words, dictionary, trail: [language] })
  }
  return own
}

function checkWords({
  words,
  dictionary,
  trail,
}: {
  words: unknown
  dictionary: Tree
  trail: string[]
}): void {
  for (const [key, said] of entriesOf(`translations.${trail.join('.')}`, words)) {
    const path = [...trail, key]
    const option = `translations.${path.join('.')}`
    const stands = Object.hasOwn(dictionary, key) ? dictionary[key] : undefined
    if (stands === undefined) {
      const language = String(trail[0])
      const nearest = nearestOf(path.slice(1).join('.'), pathsIn(DICTIONARIES[language] ?? {}))
      throw optionFault('options.unknownWords', { option, nearest: `${language}.${nearest}` })
    }
    if (said === undefined) continue
    if (typeof stands === 'object') checkWords({ words: said, dictionary: stands, trail: path })
    else checkText({ option, said, stands })
  }
}

function checkText({ option, said, stands }: { option: string; said: unknown; stands: string }) {
  if (typeof said !== 'string' || !said.trim()) throw optionFault('options.text', { option })
  const [wanted, found] = [blanksIn(stands), blanksIn(said)]
  if (wanted.join() === found.join()) return
  const named = (blanks: string[]) => blanks.map((blank) => `[${blank}]`).join(' ') || '–'
  throw optionFault('options.blanks', { option, wanted: named(wanted), found: named(found) })
}

/** Names of what is put into a text, each once. */
const blanksIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => String(name)))].toSorted()

const pathsIn = (tree: Tree, trail: string[] = []): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[...trail, key].join('.')] : pathsIn(value, [...trail, key]),
  )

function entriesOf(option: string, value: unknown): [string, unknown][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.entries(value)
  }
  throw optionFault('options.words', { option })
}
