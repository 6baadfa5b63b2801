import { dayInWords } from '../domain/basics/calendarDay.ts'
import { formatInstant } from '../domain/basics/instants.ts'
import { dictionaryOf } from './dictionaryOf.ts'
import { fill } from './fill.ts'
import { joined } from './joined.ts'
import { baseOf } from './locale.ts'
import type { Locale } from './locale.ts'
import { sizeInWords } from './sizeInWords.ts'
import { withTwins } from './twins.ts'
import type { Dictionary } from './zh.ts'

/**
 * Makes the parameters of a refusal readable: keys of the domain become words, instants and days become dates,
 * `…Bytes` become MB or GB, a comma-separated `accept` becomes a list of formats, and `label` stands in
 * quotation marks, or as 这一项 where a rule does not know what its field is called. A window is called
 * by its own title if there is one. The twin of a language (`<name>En`) takes the place of `<name>`. All else
 * stays as it is.
 */
export function presentParams({
  params,
  locale,
  timeZone,
}: {
  params: Params
  locale: Locale
  timeZone: string
}): Params {
  const own = inLanguage(params, locale)
  const presented = Object.entries(own).map(([name, value]) => [
    name,
    present({ name, value, locale, timeZone }),
  ])

  return { label: dictionaryOf(locale).phrase.unnamed, ...Object.fromEntries(presented) }
}

type Params = Record<string, string | number>

/** Parameters that hold a day of the calendar, `YYYY-MM-DD`. */
const DAYS: ReadonlySet<string> = new Set(['day', 'earliest', 'latest'])
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

/** Parameters that hold a key of the domain, and the namespace with its words. */
const NAMESPACES = {
  stage: 'stage',
  action: 'action',
  window: 'window',
  what: 'ruleGap',
} as const satisfies Record<string, keyof Dictionary>

function inLanguage(params: Params, locale: Locale): Params {
  const own = withTwins(params, locale)
  const title = baseOf(locale) === 'en' ? params.titleEn : params.title
  const titled = 'window' in params && title !== undefined && title !== params.window

  return titled ? { ...own, window: title } : own
}

function present({
  name,
  value,
  locale,
  timeZone,
}: {
  name: string
  value: string | number
  locale: Locale
  timeZone: string
}): string | number {
  if (name.endsWith('Bytes')) return sizeInWords(Number(value))
  if (typeof value === 'number') return value
  if (DAYS.has(name)) return dayInWords(value, locale)
  if (INSTANT.test(value)) return formatInstant(value, timeZone, locale)
  if (name === 'accept') return formatsInWords(value, locale)
  if (name === 'label') return fill(dictionaryOf(locale).phrase.quoted, { text: value })
  return isNamespaced(name) ? wordOf(dictionaryOf(locale)[NAMESPACES[name]], value) : value
}

function isNamespaced(name: string): name is keyof typeof NAMESPACES {
  return Object.hasOwn(NAMESPACES, name)
}

function formatsInWords(accept: string, locale: Locale): string {
  const kinds = accept.split(',').map((kind) => wordOf(dictionaryOf(locale).fileKind, kind.trim()))

  return joined('list', kinds, locale)
}

function wordOf(words: Record<string, string>, value: string): string {
  return words[value] ?? value
}
