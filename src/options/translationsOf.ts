import { placeLanguages } from '../domain/basics/languages.ts'
import type { FurtherLanguages } from '../domain/basics/languages.ts'
import type { ContestSettings } from '../store/settings.ts'
import { en } from '../translations/en.ts'
import { baseOf } from '../translations/locale.ts'
import type { Locale, OwnLocale } from '../translations/locale.ts'
import type { OwnWords } from '../translations/ownWords.ts'
import { zh } from '../translations/zh.ts'
import { nearestOf } from './nearestOf.ts'
import { optionFault } from './optionFault.ts'

type Tree = { [key: string]: string | Tree }
const DICTIONARIES: Record<OwnLocale, Tree> = { zh, en }

/**
 * The host's own words, checked: every language is one, every key one of the dictionary's, every text a text with the blanks
 * that belong into it.
 */
export function translationsOf(own: OwnWords = {}): OwnWords {
  const given: unknown = own
  for (const [language, words] of entriesOf('translations', given)) {
    checkLanguage(language)
    if (words === undefined) continue
    checkWords({ words, dictionary: dictionaryFor(language), trail: [language] })
  }
  return own
}

/** The languages that the host adds by its words, and what each calls itself: as a heading, which in most has a capital. */
export const languagesIn = (own: OwnWords): FurtherLanguages =>
  Object.fromEntries(
    Object.entries(own).flatMap(([language, words]) => {
      if (words === undefined || Object.hasOwn(DICTIONARIES, language)) return []
      const name = nameOf(language, language) ?? language
      return [[language, name.charAt(0).toLocaleUpperCase(language) + name.slice(1)]]
    }),
  )

/** Makes the languages known from now on, before anything is named. */
export function placeChosenLanguages({ languages }: Pick<ContestSettings, 'languages'>): void {
  if (!placeLanguages(languages)) throw optionFault('options.languagesNotMounted', {})
}

/** A code such as pages, browsers and Payload have it: `ja`, `pt-BR`. Our Chinese is that of the mainland already. */
function checkLanguage(language: string): void {
  if (Object.hasOwn(DICTIONARIES, language)) return
  const code = canonicalOf(language.replaceAll('_', '-'))
  const isKnown = code !== null && nameOf(code, 'en') !== undefined
  if (!isKnown) throw optionFault('options.language', { language })
  const base = localeTaken(code)
  if (base) throw optionFault('options.languageTaken', { language, base })
  if (code !== language) throw optionFault('options.languageSpelling', { language, code })
}

const localeTaken = (code: string): string | undefined =>
  ({ 'zh-CN': 'zh', zh: 'zh', en: 'en' })[code]

function canonicalOf(language: string): string | null {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? null
  } catch {
    return null
  }
}

const nameOf = (code: string, within: string): string | undefined =>
  new Intl.DisplayNames([within], { type: 'language', fallback: 'none' }).of(code)

const dictionaryFor = (language: string): Tree => DICTIONARIES[baseOf(language as Locale)]

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
      const nearest = nearestOf(path.slice(1).join('.'), pathsIn(dictionaryFor(language)))
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
