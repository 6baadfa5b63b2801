import { baseOf, locales } from './locale.ts'
import type { Locale } from './locale.ts'

type Words = Record<string, string | number>

/**
 * How the parameters of refusals and messages say one thing in several languages: `label` in Chinese, `labelEn` in English,
 * `labelJa`, `labelPtBr` in a language that the host adds.
 */
export const twinOf = (name: string, locale: Locale): string => `${name}${suffixOf(locale)}`

const suffixOf = (locale: Locale): string =>
  locale === 'zh'
    ? ''
    : locale
        .split('-')
        .map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase())
        .join('')

/** One parameter in every language there is. */
export const twinsOf = <Name extends string>(
  name: Name,
  say: (locale: Locale) => string,
): Record<Name, string> & Record<string, string> =>
  Object.fromEntries(locales().map((locale) => [twinOf(name, locale), say(locale)])) as Record<
    Name,
    string
  >

/** The parameters as a language says them: its own twin in each place, else that of the language it falls back to. */
export function withTwins<Params extends Words>(params: Params, locale: Locale): Words {
  const suffixes = [...new Set([baseOf(locale), locale])].map(suffixOf).filter(Boolean)
  const twins = suffixes.flatMap((suffix) =>
    Object.entries(params).flatMap(([name, value]) =>
      name.endsWith(suffix) && value !== '' ? [[name.slice(0, -suffix.length), value]] : [],
    ),
  )
  return { ...params, ...Object.fromEntries(twins) }
}
