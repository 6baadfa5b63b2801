import type { Locale } from './locale.ts'
import type { Dictionary } from './zh.ts'
import { en } from './en.ts'
import { formatInstant } from './formatInstant.ts'
import { zh } from './zh.ts'

/**
 * Makes the parameters of a refusal readable: keys of the domain become words, instants become dates,
 * `…Bytes` become MB or GB, and a comma-separated `accept` becomes a list of formats. All else stays.
 */
export function presentParams({
  params,
  locale,
  timeZone,
}: {
  params: Record<string, string | number>
  locale: Locale
  timeZone: string
}): Record<string, string | number> {
  const dictionary = locale === 'en' ? en : zh

  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (name.endsWith('Bytes')) return [name, sizeInWords(Number(value))]
      if (typeof value === 'number') return [name, value]
      if (INSTANT.test(value)) return [name, formatInstant({ instant: value, locale, timeZone })]
      if (name === 'accept') return [name, formatsInWords(value, dictionary, locale)]
      return [name, nameInWords(name, value, dictionary)]
    }),
  )
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

/** Parameters that hold a key of the domain, and the namespace with its words. */
const NAMESPACES = {
  stage: 'stage',
  action: 'action',
  window: 'window',
  applicantKind: 'applicantKind',
  what: 'ruleGap',
} as const satisfies Record<string, keyof Dictionary>

function nameInWords(name: string, value: string, dictionary: Dictionary): string {
  if (!isNamespaced(name)) return value
  const words: Record<string, string> = dictionary[NAMESPACES[name]]

  return words[value] ?? value
}

function isNamespaced(name: string): name is keyof typeof NAMESPACES {
  return name in NAMESPACES
}

function formatsInWords(accept: string, dictionary: Dictionary, locale: Locale): string {
  const words: Record<string, string> = dictionary.fileKind

  return accept
    .split(',')
    .map((kind) => words[kind.trim()] ?? kind.trim())
    .join(locale === 'en' ? ', ' : '、')
}

/** Binary units, as limits are declared: 1 G = 2^30 (domain.md decision 6). */
function sizeInWords(bytes: number): string {
  const [size, unit] = bytes >= 2 ** 30 ? [bytes / 2 ** 30, 'GB'] : [bytes / 2 ** 20, 'MB']

  return `${Math.round(size * 10) / 10} ${unit}`
}
