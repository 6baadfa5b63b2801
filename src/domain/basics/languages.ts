/** The languages that are always there; Chinese comes first and is what anything falls back to (R148). */
const OWN = ['zh', 'en'] as const
export type OwnLocale = (typeof OWN)[number]
/** A language that the host adds (option `translations`), by its code: `ja`, `pt-BR`. Only this file makes one of a text. */
type FurtherLocale = string & { readonly [FURTHER]: true }
declare const FURTHER: unique symbol
export type Locale = OwnLocale | FurtherLocale
export const DEFAULT_LOCALE = 'zh' satisfies Locale

/** What the host adds: the name of each language, in itself, by its code. */
export type FurtherLanguages = Readonly<Record<string, string>>

/**
 * What the scripts of this site were built with. Next writes it in here, for the browser too, from the sheet beside the
 * mounted pages (`src/next/withContest.mjs`); a process that Next does not build learns the same from `placeLanguages`.
 */
const BUILT = process.env.NEXT_CONTEST_LANGUAGES
const built: FurtherLanguages | null = BUILT ? (JSON.parse(BUILT) as FurtherLanguages) : null
let placed: FurtherLanguages = built ?? {}

/**
 * Says which languages there are besides ours, once the option is known. False where the site was built for others: its pages
 * and scripts know those, so the option alone changes nothing.
 */
export function placeLanguages(further: FurtherLanguages): boolean {
  if (built) return codesIn(further) === codesIn(built)
  placed = further
  return true
}

const codesIn = (further: FurtherLanguages): string => Object.keys(further).toSorted().join()

/** All languages, Chinese and English first. Not before the configuration has been read: ask when a page or text is made. */
export const locales = (): readonly Locale[] => [...OWN, ...(Object.keys(placed) as Locale[])]

/** What the switch of languages offers. */
export const othersThan = (locale: Locale): Locale[] => locales().filter((each) => each !== locale)

/** The language that a text names exactly; null where it names none of ours. */
export const localeNamed = (text: unknown): Locale | null =>
  locales().find((locale) => locale === text) ?? null

/** The language to answer in, for any language tag: `en-GB` → en, nothing or anything else → zh. */
export function localeOf(language: string | null | undefined): Locale {
  const asked = /^[a-z\d-]+/i.exec(language ?? '')?.[0].toLowerCase() ?? ''
  const fitting = locales().filter((locale) => `${asked}-`.startsWith(`${locale.toLowerCase()}-`))
  return fitting.toSorted((a, b) => b.length - a.length)[0] ?? DEFAULT_LOCALE
}

/** The one of our own languages that says what this one does not: Chinese for a kind of Chinese, else English. */
export const baseOf = (locale: Locale): OwnLocale => (/^zh\b/i.test(locale) ? 'zh' : 'en')

/** What stands in `lang` and `hreflang`. */
export const languageTag = (locale: Locale): string => (locale === 'zh' ? 'zh-CN' : locale)
/** Whose dates and numbers a language has, for `Intl`: the day before the month in our English. */
export const dateTag = (locale: Locale): string => (locale === 'en' ? 'en-GB' : languageTag(locale))
/** Figures have their thousands apart in Chinese and English alike. */
export const numberTag = (locale: Locale): string =>
  isOwnLocale(locale) ? 'en-US' : languageTag(locale)

export const isOwnLocale = (locale: Locale): locale is OwnLocale =>
  OWN.some((each) => each === locale)

/** Which way it is written, for `dir`; undefined for left to right, which needs no saying. */
export const directionOf = (locale: Locale): 'rtl' | undefined =>
  RIGHT_TO_LEFT.has(locale.split('-')[0] ?? '') ? 'rtl' : undefined

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The attributes of an element whose words are of a language. */
export const languageMarks = (locale: Locale): string =>
  `lang="${languageTag(locale)}"${directionOf(locale) ? ` dir="${directionOf(locale)}"` : ''}`

/** What a language calls itself, for the switch of languages. */
export const languageName = (locale: Locale): string =>
  ({ zh: '中文', en: 'English' })[locale as string] ?? placed[locale] ?? locale

/** The text in the reader's language: the English twin for who reads no Chinese, where there is one, else the Chinese original. */
export const inLocale = (locale: Locale, zh: string, en?: string | null): string =>
  baseOf(locale) === 'en' && en ? en : zh
