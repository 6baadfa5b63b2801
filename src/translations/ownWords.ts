import { baseOf } from './locale.ts'
import type { Locale, OwnLocale } from './locale.ts'
import type { Dictionary } from './zh.ts'

/** A part of the dictionary, by key: what a host says otherwise. */
export type OwnWordsIn<Tree> = {
  [Key in keyof Tree]?: Tree[Key] extends string ? string : OwnWordsIn<Tree[Key]>
}
/** The host's own words in each language; what is left out stays as it is. */
export type OwnWords = {
  /** In Chinese, the language of everybody who reads no other. */
  zh?: OwnWordsIn<Dictionary>
  /** In English. */
  en?: OwnWordsIn<Dictionary>
  /** In a language of the host's own, by its code (`ja`, `pt-BR`); what is left out is said in English. */
  [language: string]: OwnWordsIn<Dictionary> | undefined
}

/**
 * Held once for the process, like what `oncePer` holds: Next bundles this module more than once, and the plugin is told the
 * words in one of its copies.
 */
const HELD = Symbol.for('payload-plugin-contest.ownWords')
const NONE: OwnWords = {}
const holder = globalThis as { [HELD]?: OwnWords }

/** Sets the host's words; called by the plugin before anything is named. */
export function setOwnWords(own: OwnWords): void {
  holder[HELD] = own
}

/** The id of the element by which a page brings the host's words to the browser. */
export const OWN_WORDS_ID = 'contest-words'

/**
 * What stands in that element of a page: the host's words, in the page's language, of what browsers say by themselves, and
 * nothing else of the dictionary; null where there are none.
 */
export function ownWordsForBrowser(locale: Locale): string | null {
  const own = holder[HELD] ?? NONE
  const sent = Object.fromEntries(
    [...new Set([baseOf(locale), locale])].flatMap((language) => {
      const said = picked(own[language])
      return Object.keys(said).length > 0 ? [[language, said]] : []
    }),
  )
  const isEmpty = Object.keys(sent).length === 0
  return isEmpty ? null : JSON.stringify(sent).replaceAll('<', '\\u003c')
}

/** What components of the browser say, wherever they are made. */
const IN_BROWSER = ['form', 'upload', 'problem'] as const
export type BrowserWords = (typeof IN_BROWSER)[number]

const picked = (words: OwnWordsIn<Dictionary> = {}) =>
  Object.fromEntries(IN_BROWSER.flatMap((name) => (words[name] ? [[name, words[name]]] : [])))

/** The words of a part of the dictionary, with the host's own in their places; in the browser too. */
export function withOwnWords<Name extends BrowserWords>(
  name: Name,
  locale: Locale,
  words: Record<OwnLocale, Dictionary[Name]>,
): Dictionary[Name] {
  const own = (language: string) => known()[language]?.[name] as object | undefined
  return said(locale, words, own) as Dictionary[Name]
}

/** The whole dictionary of a language, with the host's own words in their places; on the server. */
export const dictionaryWithOwnWords = (
  locale: Locale,
  dictionaries: Record<OwnLocale, Dictionary>,
): Dictionary => said(locale, dictionaries, (language) => known()[language]) as Dictionary

/** What a language of the host's own does not say, the one of ours says that it falls back to, as the host has it there. */
function said(
  locale: Locale,
  words: Record<OwnLocale, object>,
  own: (language: string) => object | undefined,
): object {
  const base = baseOf(locale)
  const ours = merged(words[base], own(base))
  return locale === base ? ours : merged(ours, own(locale))
}

function known(): OwnWords {
  const held = holder[HELD]
  if (held || typeof document === 'undefined') return held ?? NONE
  const text = document.getElementById(OWN_WORDS_ID)?.textContent
  return text ? (holder[HELD] = JSON.parse(text) as OwnWords) : NONE
}

type Tree = { [key: string]: string | Tree }
/** Merged once for each pair: words are looked up all the time. */
const done = new WeakMap<object, { own: unknown; words: Tree }>()

function merged(words: object, own: object | undefined): object {
  if (!own) return words
  const before = done.get(words)
  if (before?.own === own) return before.words
  const made = mergedTree(words as Tree, own as Tree)
  done.set(words, { own, words: made })
  return made
}

function mergedTree(words: Tree, own: Tree): Tree {
  const entries = Object.entries(words).map(([key, said]): [string, string | Tree] => {
    const mine = own[key]
    if (mine === undefined) return [key, said]
    return [
      key,
      typeof said === 'object' && typeof mine === 'object' ? mergedTree(said, mine) : mine,
    ]
  })
  return Object.fromEntries(entries)
}
