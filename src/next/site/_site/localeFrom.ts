import config from '@payload-config'

import { DEFAULT_LOCALE, localeNamed } from '#src/translations/locale.ts'
import type { Locale } from '#src/translations/locale.ts'

export type LocaleParams = { locale: string }

/** The language of a public page, from its address; Chinese where the address names none. */
export async function localeFrom(params: Promise<LocaleParams>): Promise<Locale> {
  // The host's own words are known once its configuration has been put together: no page is made before.
  await config
  const { locale } = await params
  return localeNamed(locale) ?? DEFAULT_LOCALE
}

/** False for an address that the proxy leaves alone and nothing answers, such as `/assets`. */
export async function namesLocale(params: Promise<LocaleParams>): Promise<boolean> {
  const { locale } = await params
  return localeNamed(locale) !== null
}
